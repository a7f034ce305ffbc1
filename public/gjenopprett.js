// Shows and hands out everything that is stored, without the app: for when the app cannot start, has stopped, or must not
// touch what a newer version wrote. It only ever reads, so that it can be opened at any time. A classic script without a
// build step beyond minifying. Whatever a person wrote is put on the page as text, never as markup.
(function () {
  'use strict';

  const NAMESPACE = 'nyskapingslaget/';
  const RECORD = /^nyskapingslaget\/\d+\/([a-z]+)\/[0-9a-f]{32}/;
  const HEADER = /^NYL1 (\d+) ([a-z]+) (\S*) (\d+) ([0-9a-f]{8})\n([\s\S]*)$/;
  const DATABASE = 'nyskapingslaget';
  const STORES = ['latest', 'revisions', 'aside'];
  // The newest way of writing a body that this page knows; the app's own is in src/storage/migrate.rs.
  const CURRENT_SCHEMA = 1;
  // The prototypes that the app knows (src/domain/draft/prototype.rs): a draft made with another is of a newer version.
  const PROTOTYPES = ['avlastningsagent', 'stillingsutlysning', 'bandittportal', 'bootcamp', 'firepakrava', 'meetup'];
  // A database that has not answered by then is blocked, and is told about as such.
  const PATIENCE_MS = 3000;
  // «Hent inn» takes files of up to 16 MiB (src/storage/transfer.rs); the spaces between small texts are not counted here.
  const FILE_BYTES = 13 * 1024 * 1024;

  const byId = (id) => document.getElementById(id);
  if (!window.RECOVERY_TEXTS) {
    byId('not-started').hidden = false;
    return;
  }
  window.RECOVERY_STARTED = true;
  const prefs = readPrefs();
  const locale = chooseLocale();
  const texts = window.RECOVERY_TEXTS[locale];
  const reason = texts.reasons[location.hash.slice(1)] ? location.hash.slice(1) : '';

  function readPrefs() {
    try {
      return JSON.parse(localStorage.getItem(NAMESPACE + '1/prefs')) || {};
    } catch (error) {
      return {};
    }
  }

  function chooseLocale() {
    if (window.RECOVERY_TEXTS[prefs.locale]) return prefs.locale;
    const tags = (navigator.languages || []).map((tag) => tag.toLowerCase());
    const norwegian = tags.find((tag) => /^(nn|nb|no)\b/.test(tag));
    if (norwegian) return norwegian.startsWith('nn') ? 'nn' : 'nb';
    const inNorway = tags.some((tag) => tag.endsWith('-no')) || Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Oslo';
    return inNorway ? 'nb' : 'en';
  }

  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  function button(text, onClick, variant) {
    const made = el('button', { type: 'button', class: 'ds-button', 'data-variant': variant || 'secondary' }, text);
    made.addEventListener('click', onClick);
    return made;
  }

  const link = (text, href, variant) => el('a', { class: 'ds-button', 'data-variant': variant || 'secondary', href }, text);

  // ---- Reading

  function readLocal() {
    const found = [];
    for (let place = 0; place < localStorage.length; place += 1) {
      const key = localStorage.key(place);
      if (RECORD.test(key)) found.push({ store: 'localStorage', key, text: localStorage.getItem(key) });
    }
    return found;
  }

  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  async function readDatabase() {
    if (indexedDB.databases) {
      const there = await indexedDB.databases();
      if (!there.some((database) => database.name === DATABASE)) return [];
    }
    const request = indexedDB.open(DATABASE);
    // There is none: it must not be made by looking for it.
    let isNew = false;
    request.onupgradeneeded = () => { isNew = true; request.transaction.abort(); };
    let database;
    try {
      database = await answer(request);
    } catch (error) {
      if (isNew) return [];
      throw error;
    }
    const found = [];
    for (const store of STORES.filter((name) => database.objectStoreNames.contains(name))) {
      const held = database.transaction(store, 'readonly').objectStore(store);
      const [keys, values] = await Promise.all([answer(held.getAllKeys()), answer(held.getAll())]);
      keys.forEach((key, place) => {
        if (RECORD.test(key)) found.push({ store, key, text: String(values[place]) });
      });
    }
    database.close();
    return found;
  }

  const inTime = (work) => Promise.race([work, new Promise((resolve, reject) => setTimeout(() => reject(new Error('No answer.')), PATIENCE_MS))]);

  function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (~crc >>> 0).toString(16).padStart(8, '0');
  }

  /** What a stored text is: its body where it can be read, and what is the matter with it where it cannot. */
  function understand(item) {
    const parts = HEADER.exec(item.text);
    if (!parts) return { ...item, isDamaged: true };
    const [, schema, kind, vector, length, sum, json] = parts;
    const isWhole = length === String(new TextEncoder().encode(json).length)
      && sum === crc32(`NYL1 ${schema} ${kind} ${vector} ${length}\n${json}`);
    let body = null;
    try {
      body = JSON.parse(json);
    } catch (error) { /* Told about below. */ }
    const prototype = kind === 'draft' && body && body.prototype;
    const isNewer = Number(schema) > CURRENT_SCHEMA || (typeof prototype === 'string' && prototype !== '' && !PROTOTYPES.includes(prototype));
    return { ...item, body, isDamaged: !isWhole || body === null, isNewer: isWhole && isNewer };
  }

  // ---- Handing out

  const asFile = (texts) => `${JSON.stringify({ format: 'nyskapingslaget-raw', version: 1, exported_at: Date.now(), texts }, null, 1)}\n`;

  /** Every text once, with the stores that have it; those of now before earlier versions. */
  function distinct(items) {
    const found = new Map();
    for (const { store, key, text } of items) {
      const before = found.get(`${key}\n${text}`);
      if (before) before.also = [...(before.also || []), store];
      else found.set(`${key}\n${text}`, { store, key, text });
    }
    const all = [...found.values()];
    const isEarlier = (item) => item.store === 'revisions';
    return [...all.filter((item) => !isEarlier(item)), ...all.filter(isEarlier)];
  }

  /** Files with all of it, none of them too large for being taken in again. */
  function asFiles(items) {
    const files = [[]];
    let size = 0;
    for (const item of distinct(items)) {
      const bytes = new Blob([JSON.stringify(item)]).size;
      if (size > 0 && size + bytes > FILE_BYTES) {
        files.push([]);
        size = 0;
      }
      files[files.length - 1].push(item);
      size += bytes;
    }
    return files.map(asFile);
  }

  function downloadAll(items) {
    asFiles(items).forEach((text, place) => download(`nyskapingslaget-gjenoppretting${place === 0 ? '' : `-${place + 1}`}.json`, text));
  }

  /** One text: as a file that can be taken in again, or, where it is damaged, as it is. */
  function downloadOne(item) {
    const name = item.key.replace(/[^0-9a-z]+/gi, '-');
    if (item.isDamaged) download(`${name}.txt`, item.text, texts.downloadedAsIs);
    else download(`${name}.json`, asFile(distinct([item])));
  }

  function download(name, text, told) {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    el('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    byId('told').textContent = told || texts.downloaded;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      byId('told').textContent = texts.copied;
    } catch (error) {
      byId('told').textContent = texts.notCopied;
      const area = el('textarea', { class: 'ds-input', readonly: '', rows: '8', 'aria-label': texts.rawField });
      area.value = text;
      byId('told').after(area);
      area.focus();
      area.select();
    }
  }

  // ---- Showing

  function firstWords(value) {
    if (typeof value === 'string') return value.trim() ? value : '';
    if (!value || typeof value !== 'object') return '';
    const named = ['title', 'challenge', 'looking_for', 'what', 'name'].filter((name) => name in value).map((name) => value[name]);
    for (const part of [...named, ...Object.values(value).filter((part) => typeof part === 'object')]) {
      const words = firstWords(part);
      if (words) return words;
    }
    return '';
  }

  function titleOf({ body }) {
    // A sketch is named by its idea; anything else by the first words in it that somebody wrote.
    const words = body && (typeof body.idea === 'string' ? body.idea : body.group || body.municipality || firstWords(body.content || body.answers || body.notes));
    return (words || '').split('\n').find((part) => part.trim()) || texts.untitled;
  }

  function when(moment) {
    const date = new Date(moment);
    return Number.isNaN(date.getTime()) ? '' : date.toLocaleString({ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[locale], { dateStyle: 'medium', timeStyle: 'short' });
  }

  function notes(item) {
    const { body } = item;
    return [
      item.isDamaged ? texts.damaged : '',
      item.isNewer ? texts.newer : '',
      body && body.changed_at ? `${texts.changed} ${when(body.changed_at)}` : '',
      body && body.binned_at ? texts.binned : '',
      item.stores.map((store) => texts.places[store]).join(', '),
    ].filter(Boolean).join(' · ');
  }

  /** Every text in a body with the name of its field; long names are the app's own. */
  function words(body) {
    const found = [];
    const walk = (value, name) => {
      if (typeof value === 'string' && value.trim() && name !== 'id') found.push([name, value]);
      else if (value && typeof value === 'object') Object.entries(value).forEach(([key, inner]) => walk(inner, Array.isArray(value) ? name : key));
    };
    walk(body, '');
    return found;
  }

  function show(item) {
    const fold = el('details', { class: 'ds-details' }, el('summary', {}, el('b', {}, titleOf(item)), ' ', el('span', { class: 'hint' }, notes(item))));
    // Built when it is looked at, so that a thousand texts do not make the page slow.
    fold.addEventListener('toggle', () => {
      if (fold.children.length > 1) return;
      const list = el('dl', { class: 'recovery__words' });
      for (const [name, value] of words(item.body)) list.append(el('dt', {}, name), el('dd', {}, value));
      const raw = el('details', { class: 'ds-details' }, el('summary', {}, texts.raw), el('pre', { class: 'recovery__raw', tabindex: '0' }, item.text));
      fold.append(el('div', { class: 'stack' }, list, raw, el('p', {}, button(texts.download, () => downloadOne(item)))));
    });
    return el('li', {}, fold);
  }

  function section(name, title, items) {
    if (items.length === 0) return null;
    // Not the reason in the address: the browser would scroll there under a finger that is about to press something.
    const id = `section-${name}`;
    const list = el('ul', { class: 'recovery__list' }, ...items.map(show));
    return el('section', { class: 'panel stack', 'aria-labelledby': id }, el('h2', { class: 'section-title', id, tabindex: '-1' }, `${title} (${items.length})`), list);
  }

  /** The same text in two places is one text. */
  function grouped(items) {
    const groups = new Map();
    for (const item of items) {
      const name = `${item.key.split('#')[0]}\n${item.text}`;
      const before = groups.get(name);
      if (before) before.stores.push(item.store);
      else groups.set(name, { ...item, stores: [item.store] });
    }
    return [...groups.values()].sort((left, right) => ((right.body || {}).changed_at || 0) - ((left.body || {}).changed_at || 0));
  }

  function isFramed() {
    try {
      return window.self !== window.top;
    } catch (error) {
      return true;
    }
  }

  /** Inside another page the browser may show another store than the person's own. */
  function framedNote() {
    const [title, text, byItself] = texts.framed;
    const way = link(byItself, location.href);
    way.target = '_blank';
    way.rel = 'noopener';
    return el('div', { class: 'ds-alert notice', 'data-color': 'warning', role: 'alert' }, el('p', { class: 'notice__title' }, title), el('p', {}, text), el('p', {}, way));
  }

  function speak() {
    const [title, intro] = texts.reasons[reason];
    document.documentElement.lang = locale;
    document.documentElement.dataset.colorScheme = prefs.color_scheme || 'auto';
    document.title = texts.documentTitle;
    byId('title').textContent = title;
    byId('intro').replaceChildren(...(isFramed() ? [framedNote()] : []), el('p', { class: 'lead' }, intro));
    byId('told').textContent = texts.reading;
  }

  function offer(items) {
    const back = link(reason === '' || reason === 'karantene' ? texts.again : texts.reload, './');
    const all = items.length === 0 ? [] : [
      button(texts.downloadAll, () => downloadAll(items), 'primary'),
      button(texts.copyAll, () => copy(asFile(distinct(items)))),
    ];
    const on = reason === 'nyere' ? [link(texts.goOn, './?likevel#/')] : [];
    byId('actions').replaceChildren(...all, back, ...on);
  }

  /** The app could not start: a newer version that is whole takes the turn of the one that cannot, as in boot/boot.js. */
  async function giveWay() {
    const registration = await navigator.serviceWorker.getRegistration();
    const handOver = (worker) => {
      const activate = () => {
        if (worker?.state === 'installed') worker.postMessage('activate');
      };
      worker?.addEventListener('statechange', activate);
      activate();
    };
    registration.addEventListener('updatefound', () => handOver(registration.installing));
    handOver(registration.installing);
    handOver(registration.waiting);
    await registration.update();
  }

  async function start() {
    speak();
    if (reason === 'start') giveWay().catch(() => { /* There is no worker, no version, or no network. */ });
    const items = [];
    const missing = [];
    try {
      items.push(...readLocal());
    } catch (error) {
      missing.push(texts.noLocal);
    }
    try {
      items.push(...await inTime(readDatabase()));
    } catch (error) {
      missing.push(texts.noCopies);
    }
    const understood = items.map(understand);
    const isAside = (item) => item.store === 'aside' || (item.isDamaged && item.store !== 'revisions');
    const found = [
      section('karantene', texts.aside, grouped(understood.filter(isAside))),
      section('tekster', texts.current, grouped(understood.filter((item) => !isAside(item) && item.store !== 'revisions'))),
      section('versjoner', texts.revisions, grouped(understood.filter((item) => item.store === 'revisions'))),
    ];
    // What somebody came for stands first.
    if (reason !== 'karantene') found.push(found.shift());
    offer(items);
    byId('told').textContent = '';
    byId('found').replaceChildren(
      ...missing.map((text) => el('p', { class: 'ds-alert', 'data-color': 'warning' }, text)),
      ...(items.length === 0 && missing.length === 0 ? [el('p', {}, texts.nothing)] : []),
      ...found.filter(Boolean),
    );
  }

  start();
})();
