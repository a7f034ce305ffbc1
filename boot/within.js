// Where the parts of the page come from in the edition that is one file (tools/one-file.mjs): they lie in the page itself,
// compressed and as letters. A browser lets a page on a disk fetch nothing, and this page asks for nothing.
import { showNotice } from './notice.js';

export var HAS_FILES = false;

// What the address ends with where the page shows what is stored, without the app: as many letters as the name of the
// page that does so elsewhere.
var RECOVERY = '?gjenopprettside';

var inner = function (name) { return document.getElementById('within-' + name); };

/** A part of the page by its name, as a host would answer. */
function part(name) {
  var held = inner(name);
  if (!held) return Promise.reject(new TypeError('There is no ' + name + ' in this file.'));
  var letters = atob(held.textContent);
  var bytes = new Uint8Array(letters.length);
  for (var place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  var whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return Promise.resolve(new Response(whole, { headers: { 'Content-Type': held.type } }));
}

/** What the scripts of the app are given for the browser's own. */
export function fetch(address) {
  return part(String(address).split('/').pop());
}

export function leaveForRecovery(reason) {
  location.replace(RECOVERY + '#' + reason);
}

/** Shows what is stored, without the app, where the address asks for it. */
export function takeScreen() {
  if (location.search !== RECOVERY) return false;
  document.body.replaceChildren(document.getElementById('recovery-page').content);
  import('one-file:recovery').catch(function () { document.getElementById('not-started').hidden = false; });
  return true;
}

// The reader of codes runs beside the page, and is asked for by its address.
function bringReader() {
  return part('reader.js').then(function (response) { return response.text(); }).then(function (script) {
    var link = document.createElement('link');
    link.id = 'code-reader';
    link.href = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    document.head.appendChild(link);
  });
}

// A page on a disk is refused the private file system in every window, which the app would take for a private one.
function hideDirectory() {
  try {
    if (location.protocol === 'file:') Object.defineProperty(navigator.storage, 'getDirectory', { value: undefined });
  } catch (error) { /* There is nothing to hide. */ }
}

/** The app's script and its first wasm, compiled. */
export function bring() {
  hideDirectory();
  var first = document.querySelector('[data-first]').id.replace('within-', '');
  var wasm = part(first).then(function (response) { return WebAssembly.compileStreaming(response); });
  return Promise.all([import('one-file:app'), wasm, bringReader()]).then(function (parts) {
    showNotice();
    return parts;
  });
}
