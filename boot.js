// Starts the app: shows how much of it has come, hands it to the browser, and says so in plain words when it cannot
// start. A classic script, so that it runs whatever happens to the module it loads; no build step beyond minifying.
(function () {
  'use strict';

  // A download that has not moved for this long is called slow. It goes on all the same.
  var SLOW_AFTER_MS = 4000;

  // The page that shows what is stored without the app, and how long it may take to be had.
  var RECOVERY = 'gjenopprett.html';
  var RECOVERY_WITHIN_MS = 5000;

  var TEXTS = {
    nb: {
      sentence: 'Her gjør folk i små kommuner en idé konkret, sammen.',
      progress: 'Henter siden',
      slow: 'Dette tar lengre tid enn vanlig. Siden hentes fortsatt.',
      rescue: ['Siden stanset', 'Nettleseren lar oss ikke lagre, så det du har skrevet, finnes bare i dette vinduet. Last det ned før du gjør noe annet. Du kan hente det inn igjen med «Hent inn» på siden Skisser.', 'Last ned', 'Kopier alt', 'Last siden på nytt', 'Alt du har skrevet, som tekst', 'Filen er lastet ned.', 'Alt er kopiert.']
    },
    nn: {
      sentence: 'Her gjer folk i små kommunar ein idé konkret, saman.',
      progress: 'Hentar sida',
      slow: 'Dette tek lengre tid enn vanleg. Sida blir framleis henta.',
      rescue: ['Sida stansa', 'Nettlesaren lèt oss ikkje lagre, så det du har skrive, finst berre i dette vindauget. Last det ned før du gjer noko anna. Du kan hente det inn igjen med «Hent inn» på sida Skisser.', 'Last ned', 'Kopier alt', 'Last sida på nytt', 'Alt du har skrive, som tekst', 'Fila er lasta ned.', 'Alt er kopiert.']
    },
    en: {
      sentence: 'Where people in small municipalities make an idea concrete, together.',
      progress: 'Loading the page',
      slow: 'This is taking longer than usual. The page is still loading.',
      rescue: ['The page stopped', 'The browser does not let us save, so what you have written exists only in this window. Download it before you do anything else. You can bring it back with “Add from file” on the Sketches page.', 'Download', 'Copy everything', 'Reload the page', 'Everything you have written, as text', 'The file has been downloaded.', 'Everything has been copied.']
    }
  };

  var byId = function (id) { return document.getElementById(id); };
  var loading = byId('loading');
  var bar = byId('loading-progress');
  var statusLine = byId('loading-status');
  var locale = firstLocale();
  var texts = TEXTS[locale];

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

  function speak() {
    document.documentElement.lang = locale;
    byId('loading-text').textContent = texts.sentence;
    bar.setAttribute('aria-label', texts.progress);
  }

  var slowTimer;
  function stillMoving() {
    clearTimeout(slowTimer);
    statusLine.textContent = '';
    slowTimer = setTimeout(function () { statusLine.textContent = texts.slow; }, SLOW_AFTER_MS);
  }

  // Leads to the page that needs no wasm, if it can be had. Somebody without a network keeps the plain message.
  function recover(reason) {
    var patience = new AbortController();
    setTimeout(function () { patience.abort(); }, RECOVERY_WITHIN_MS);
    fetch(RECOVERY, { signal: patience.signal }).then(function (response) {
      return response.ok ? response.text() : '';
    }).then(function (text) {
      if (text.indexOf('id="gjenopprett"') > 0) location.replace(RECOVERY + '#' + reason);
    }).catch(function () { /* The message says what to do. */ });
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
        var handOver = function () {
          if (registration.installing) registration.installing.addEventListener('statechange', handOver);
          if (registration.waiting) registration.waiting.postMessage('activate');
        };
        registration.addEventListener('updatefound', handOver);
        handOver();
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
    ['loading-text', 'loading-progress', 'loading-status'].forEach(function (id) { byId(id).hidden = true; });
    if (rescue) {
      handOut(rescue);
      return;
    }
    byId('start-failure').hidden = false;
    if (!reason) giveWay();
    recover(reason || 'start');
  }

  // What wasm throws when it cannot go on: a trap, or a stack that is full.
  function isFault(error) {
    return (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) || (error instanceof RangeError && /stack/i.test(error.message));
  }

  // The bytes pass through a counter on their way to the compiler. The new response says what it holds, so that a
  // host that calls wasm «application/octet-stream» costs neither a warning nor a second reading.
  function counted(response, size) {
    var reader = response.body.getReader();
    var received = 0;
    if (size) {
      bar.max = size;
      bar.value = 0;
    }
    var stream = new ReadableStream({
      pull: function (controller) {
        return reader.read().then(function (part) {
          if (part.done) {
            controller.close();
            return;
          }
          received += part.value.byteLength;
          if (size) bar.value = Math.min(received, size);
          stillMoving();
          controller.enqueue(part.value);
        });
      },
      cancel: function (reason) { return reader.cancel(reason); }
    });
    return new Response(stream, { headers: { 'Content-Type': 'application/wasm' } });
  }

  // The same address, mode and credentials as the preload link, so that nothing is fetched twice. What the browser has
  // kept by itself may be damaged; then it is fetched once more past that.
  function compiled(link, cache) {
    return fetch(link.href, { cache: cache }).then(function (response) {
      if (!response.ok) throw new Error('The app answered with status ' + response.status + '.');
      return WebAssembly.compileStreaming(counted(response, Number(link.dataset.size)));
    });
  }

  // A script that did not start is remembered as such for as long as this page lives, and under another address it would
  // be another script than the one that its own parts import. So all scripts are fetched past what the browser has kept,
  // which puts good ones there, and the page is loaded anew. Not where that is how it came to be loaded: each visit does
  // so once at most, and ends with the plain message.
  function heal(error) {
    return Promise.all([].map.call(document.querySelectorAll('link[rel="modulepreload"]'), function (link) {
      return fetch(link.href, { cache: 'reload' }).then(function (response) {
        if (!response.ok) throw error;
        return response.text();
      });
    })).then(function () {
      var visit = performance.getEntriesByType('navigation')[0];
      if (failed || !visit || visit.type === 'reload') throw error;
      location.reload();
      return new Promise(function () {});
    }, function () { throw error; });
  }

  function start() {
    var moduleLink = byId('app-module');
    var wasmLink = byId('app-wasm');
    if (!moduleLink || !wasmLink || typeof WebAssembly !== 'object') {
      throw new Error('The page lacks what it needs to start.');
    }
    var wasm = compiled(wasmLink, 'default').catch(function (error) {
      return compiled(wasmLink, 'reload').catch(function () { throw error; });
    });
    return Promise.all([import(moduleLink.href).catch(heal), wasm]).then(function (both) {
      return both[0].default({ module_or_path: both[1] });
    }).then(function () {
      clearTimeout(slowTimer);
      loading.remove();
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

  // The second file did not come (tools/split.mjs). Nothing can be written before it does.
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

  byId('start-again').addEventListener('click', function (event) {
    event.preventDefault();
    location.reload();
  });
  speak();
  stillMoving();
  try {
    start().catch(function (error) { fail(error); });
  } catch (error) {
    fail(error);
  }
})();
