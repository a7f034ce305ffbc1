// Starts the app: paints what the person will see (`src/views/shell/painted.rs`) in their language and colours, shows how much of the
// app has come, lets it take the painted page's place, and says so in plain words when it cannot start. It becomes a
// classic script (tools/assets.mjs), so that it runs whatever happens to the module it loads.
import { bring, HAS_FILES, leaveForRecovery, takeScreen } from './host.js';
import { choices, paint, whenPainted } from './painted.js';
import { TEXTS } from './texts.js';

// A download that has not moved for this long is called slow. It goes on all the same.
var SLOW_AFTER_MS = 4000;

var byId = function (id) { return document.getElementById(id); };
var chosen = choices();
var locale = TEXTS[chosen.locale] ? chosen.locale : firstLocale();
var texts = TEXTS[locale];
var loading;
var bar;
var statusLine;
var takeOver;

// A Norwegian form anywhere in the person's languages wins; then the region and the clock speak for Norway.
function firstLocale() {
  var languages = navigator.languages || [navigator.language || ''];
  var inNorway = false;
  for (var i = 0; i < languages.length; i++) {
    var parts = languages[i].toLowerCase().split('-');
    if (parts[0] === 'nn') return 'nn';
    if (parts[0] === 'nb' || parts[0] === 'no') return 'nb';
    if (parts.indexOf('no', 1) > 0) inNorway = true;
  }
  if (!inNorway) {
    try {
      inNorway = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Oslo';
    } catch (error) { /* A browser that does not tell its time zone gets the default. */ }
  }
  return inNorway ? 'nb' : 'en';
}

// The language and the colours are those of the first thing that is seen.
document.documentElement.lang = locale;
if (chosen.color_scheme) document.documentElement.setAttribute('data-color-scheme', chosen.color_scheme);

var slowTimer;
function stillMoving() {
  clearTimeout(slowTimer);
  statusLine.textContent = '';
  slowTimer = setTimeout(function () { statusLine.textContent = texts.slow; }, SLOW_AFTER_MS);
}

var failed = false;
// What could be stored nowhere is handed out here; on the way to another page it would be lost.
function handOut(file) {
  var words = TEXTS[document.documentElement.lang] ? TEXTS[document.documentElement.lang].rescue : texts.rescue;
  ['rescue-title', 'rescue-text', 'rescue-download', 'rescue-copy', 'rescue-reload'].forEach(function (id, place) { byId(id).textContent = words[place]; });
  byId('rescue').hidden = false;
  byId('rescue-raw').setAttribute('aria-label', words[5]);
  try {
    navigator.serviceWorker.oncontrollerchange = null;
  } catch (error) { /* No worker, no change. */ }
  // What is left of the app answers nobody.
  document.body.replaceChildren(loading);
  byId('rescue-download').onclick = function () {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'application/json' }));
    link.download = 'nyskapingslaget-gjenoppretting.json';
    link.click();
    byId('rescue-done').textContent = words[6];
  };
  byId('rescue-copy').onclick = function () {
    // A field is selected by hand where the browser lets nobody copy.
    var raw = byId('rescue-raw');
    raw.hidden = false;
    raw.value = file;
    raw.select();
    if (document.execCommand('copy')) byId('rescue-done').textContent = words[7];
  };
  byId('rescue-title').focus();
  addEventListener('beforeunload', function (event) { event.preventDefault(); event.returnValue = ''; });
}

// What this version lacks may be nowhere any more, for hosts have the newest version alone. So a newer one that is whole
// takes the turn without being asked for: this page is then loaded anew, and every other tab stores what was written first.
function giveWay() {
  try {
    navigator.serviceWorker.getRegistration().then(function (registration) {
      // The worker itself says when it is whole; the registration may hear of it a moment later.
      var handOver = function (worker) {
        if (!worker) return;
        var activate = function () { if (worker.state === 'installed') worker.postMessage('activate'); };
        worker.addEventListener('statechange', activate);
        activate();
      };
      registration.addEventListener('updatefound', function () { handOver(registration.installing); });
      handOver(registration.installing);
      handOver(registration.waiting);
      return registration.update();
    }).catch(function () { /* There is none, or no network. */ });
  } catch (error) { /* No worker, no version. */ }
}

function fail(error, reason, rescue) {
  if (failed) return;
  failed = true;
  clearTimeout(slowTimer);
  console.error(error);
  // The app may have taken the page over before it stopped; the message is then put first again.
  if (!loading.isConnected) document.body.insertBefore(loading, document.body.firstChild);
  ['painted', 'loading-progress', 'loading-status'].forEach(function (id) { byId(id).hidden = true; });
  byId('stopped').hidden = false;
  if (rescue) {
    handOut(rescue);
    return;
  }
  byId('start-failure').hidden = false;
  if (!reason) giveWay();
  leaveForRecovery(reason || 'start');
}

// What wasm throws when it cannot go on: a trap, or a stack that is full.
function isFault(error) {
  return (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) || (error instanceof RangeError && /stack/i.test(error.message));
}

// What is heard of the app on its way.
var hear = {
  size: function (bytes) {
    bar.max = bytes;
    bar.value = 0;
  },
  came: function (bytes) {
    if (bar.max > 1) bar.value = Math.min(bytes, bar.max);
    stillMoving();
  },
  isOver: function () { return failed; }
};

function start() {
  return bring(hear).then(function (both) {
    return both[0].default({ module_or_path: both[1] });
  }).then(function () {
    clearTimeout(slowTimer);
    takeOver(loading);
  });
}

// Another tab changed to a newer version while this page was on its way; nothing has been written in it yet. Once the
// app has started, it answers this itself.
try {
  navigator.serviceWorker.oncontrollerchange = function () {
    failed = true;
    location.reload();
  };
} catch (error) { /* No worker, no change. */ }

// A file of the app that is needed now did not come (src/views/shell/rooms.rs).
addEventListener('app-rest', giveWay);

// The app's last words when it has stopped by a fault of its own; what was written is stored by then, or comes along.
addEventListener('app-fault', function (event) { fail(new Error('The app stopped.'), 'stans', event.rescue); });
// Of a trap the app knows nothing until it is told; most of the time it can still say its last words.
function stopFor(error) {
  if (!isFault(error)) return;
  try {
    dispatchEvent(new Event('app-trap'));
  } catch (again) { /* It cannot. */ }
  fail(error, 'stans');
}
addEventListener('error', function (event) { stopFor(event.error); });
addEventListener('unhandledrejection', function (event) { stopFor(event.reason); });

// A browser lets a page on a disk fetch none of its own files, so the app cannot come; in all languages, for whoever gets
// the folder from somebody else.
function tellOfDisk() {
  ['painted', 'loading-progress', 'loading-status'].forEach(function (id) { byId(id).hidden = true; });
  var told = document.createElement('div');
  told.className = 'stack';
  told.setAttribute('role', 'alert');
  [locale].concat(Object.keys(TEXTS).filter(function (other) { return other !== locale; })).forEach(function (own) {
    TEXTS[own].disk.forEach(function (words, place) {
      var line = document.createElement(place ? 'p' : 'h2');
      line.lang = own;
      line.textContent = words;
      if (!place) line.className = 'section-title';
      told.appendChild(line);
    });
  });
  byId('stopped').appendChild(told);
  byId('stopped').hidden = false;
}

function begin() {
  if (takeScreen()) return;
  if (HAS_FILES && location.protocol === 'file:') {
    tellOfDisk();
    return;
  }
  loading = byId('loading');
  bar = byId('loading-progress');
  statusLine = byId('loading-status');
  bar.setAttribute('aria-label', texts.progress);
  byId('start-again').addEventListener('click', function (event) {
    event.preventDefault();
    location.reload();
  });
  stillMoving();
  try {
    takeOver = paint(locale);
    whenPainted(function () {
      try {
        start().catch(function (error) { fail(error); });
      } catch (error) {
        fail(error);
      }
    });
  } catch (error) {
    fail(error);
  }
}

// An element after what is painted in the first language, and one at the end of the page: what stands before it has been
// read, and nothing of it has been painted yet. The first is of use to those who read its language.
var hasBegun = false;
customElements.define('app-boot', class extends HTMLElement {
  connectedCallback() {
    if (!hasBegun && (!this.lang || this.lang === locale)) {
      hasBegun = true;
      begin();
    }
    // Nothing stands beside the app, not even without a height: on paper that would be a sheet of its own.
    this.remove();
  }
});
