// Where the parts of the page come from: the host that it lies on. In the edition that is one file (tools/one-file.mjs),
// boot/within.js stands in the place of this.

export var HAS_FILES = true;

// The page that shows what is stored without the app, and how long it may take to be had.
var RECOVERY = 'gjenopprett.html';
var RECOVERY_WITHIN_MS = 5000;

/** Leads to the page that needs no wasm, if it can be had. Somebody without a network keeps the plain message. */
export function leaveForRecovery(reason) {
  var patience = new AbortController();
  setTimeout(function () { patience.abort(); }, RECOVERY_WITHIN_MS);
  fetch(RECOVERY, { signal: patience.signal }).then(function (response) {
    return response.ok ? response.text() : '';
  }).then(function (text) {
    if (text.indexOf('id="gjenopprett"') > 0) location.replace(RECOVERY + '#' + reason);
  }).catch(function () { /* The message says what to do. */ });
}

/** Whether the page shows something else than the app, which is done then. Here that is a page of its own. */
export function takeScreen() { return false; }

// The bytes pass through a counter on their way to the compiler. The new response says what it holds, so that a
// host that calls wasm «application/octet-stream» costs neither a warning nor a second reading.
function counted(response, size, hear) {
  var reader = response.body.getReader();
  var received = 0;
  if (size) hear.size(size);
  var stream = new ReadableStream({
    pull: function (controller) {
      return reader.read().then(function (part) {
        if (part.done) {
          controller.close();
          return;
        }
        received += part.value.byteLength;
        hear.came(received);
        controller.enqueue(part.value);
      });
    },
    cancel: function (reason) { return reader.cancel(reason); }
  });
  return new Response(stream, { headers: { 'Content-Type': 'application/wasm' } });
}

// What the browser has kept by itself may be damaged; then it is fetched once more past that.
function compiled(link, cache, hear) {
  return fetch(link.href, { cache: cache }).then(function (response) {
    if (!response.ok) throw new Error('The app answered with status ' + response.status + '.');
    return WebAssembly.compileStreaming(counted(response, Number(link.dataset.size), hear));
  });
}

// A script that did not start is remembered as such for as long as this page lives, and under another address it would
// be another script than the one that its own parts import. So all scripts are fetched past what the browser has kept,
// which puts good ones there, and the page is loaded anew. Not where that is how it came to be loaded: each visit does
// so once at most, and ends with the plain message.
function heal(error, hear) {
  return Promise.all([].map.call(scripts(), function (link) {
    return fetch(link.href, { cache: 'reload' }).then(function (response) {
      if (!response.ok) throw error;
      return response.text();
    });
  })).then(function () {
    var visit = performance.getEntriesByType('navigation')[0];
    if (hear.isOver() || !visit || visit.type === 'reload') throw error;
    location.reload();
    return new Promise(function () {});
  }, function () { throw error; });
}

function scripts() {
  return document.querySelectorAll('link[data-app="script"]');
}

/** The app's script and its first wasm, compiled. */
export function bring(hear) {
  var moduleLink = document.getElementById('app-module');
  var wasmLink = document.getElementById('app-wasm');
  if (!moduleLink || !wasmLink || typeof WebAssembly !== 'object') {
    throw new Error('The page lacks what it needs to start.');
  }
  // All at once, also what the first of them imports.
  scripts().forEach(function (link) { link.rel = 'modulepreload'; });
  var wasm = compiled(wasmLink, 'default', hear).catch(function (error) {
    return compiled(wasmLink, 'reload', hear).catch(function () { throw error; });
  });
  var script = import(moduleLink.href).catch(function (error) { return heal(error, hear); });
  return Promise.all([script, wasm]);
}
