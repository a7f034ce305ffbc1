// What is painted before the app has come: Hjem as the app itself makes it (`src/views/shell/painted.rs`), or the frame and the
// heading of another screen. Then the app takes its place, and answers what was pressed meanwhile.

const NAMESPACE = 'nyskapingslaget/1/';
const MOST_LATEST = 3;
/** The keys of what a person makes. */
const WORK = new RegExp(`^${NAMESPACE}(sketch|draft|selfcheck|guide|workshop)/`);
/** What one can borrow is filtered by; an older address of that has them after that of the measures. */
const FILTERS = /(^|&)(tema|niva|kart)=/;

const byId = (id) => document.getElementById(id);

/** What the person has chosen before; nothing where the browser denies it. */
export function choices() {
  try {
    return JSON.parse(localStorage.getItem(`${NAMESPACE}prefs`)) ?? {};
  } catch {
    return {};
  }
}

/** How many works are in use, counted no further than what Hjem shows. */
function ownWorks() {
  let count = 0;
  try {
    for (let place = 0; place < localStorage.length && count < MOST_LATEST; place += 1) {
      const key = localStorage.key(place);
      if (!WORK.test(key)) continue;
      const text = localStorage.getItem(key);
      const body = JSON.parse(text.slice(text.indexOf('\n')));
      // What is ticked on the map itself is shown there.
      if (!body.binned_at && body.session !== 0) count += 1;
    }
  } catch { /* What cannot be read is told about when the app is here. */ }
  return count;
}

/** The place of what one wrote last on Hjem, as high as it will be. */
function addLatest(screen, locale) {
  const count = ownWorks();
  if (!count) return;
  const latest = byId(`painted-latest-${locale}`).content.cloneNode(true).firstElementChild;
  const list = latest.querySelector('ul');
  for (let more = 1; more < count; more += 1) list.append(list.firstElementChild.cloneNode(true));
  screen.firstElementChild.after(latest);
}

/** What a stored record says; nothing where there is none. */
function bodyOf(key) {
  const text = localStorage.getItem(NAMESPACE + key);
  return text && JSON.parse(text.slice(text.indexOf('\n')));
}

/** The table that one sits at, or the workshop that one is invited to, as the app reads it (`src/views/workshop/seat_line.rs`). */
function ownSeat() {
  try {
    const { workshop, table = 0, name } = choices().table ?? {};
    if (!workshop) return null;
    const body = bodyOf(`workshop/${workshop}`);
    const href = body ? `#/verksted/${workshop}` : '#/oppsett/';
    if (!(table > 0)) return { text: 'invited', name, href };
    return body && !body.binned_at && { text: 'seated', name: body.name, table, href };
  } catch {
    return null;
  }
}

/** The place of the line that says so, with its words, so that it is as high as it will be. */
function addSeat(app, path, locale) {
  const seat = ownSeat();
  // It is no news on the screen of the invitation itself.
  if (!seat || (seat.text === 'invited' && path.startsWith('/oppsett'))) return;
  const place = byId(`painted-seat-${locale}`).content.cloneNode(true).firstElementChild;
  const name = String(seat.name ?? '').trim() || place.dataset.untitled;
  const words = place.dataset[seat.text].replace('{n}', seat.table).replace('{name}', () => name);
  Object.assign(place.querySelector('a'), { href: seat.href, textContent: words });
  app.querySelector('main').prepend(place);
}

/** That line is of a later file than the screen: its place is kept until then. */
function keepSeat(place, main) {
  const own = () => [...main.children].find((child) => child !== place && child.matches('.notices'));
  if (own()) return;
  main.prepend(place);
  const watching = new MutationObserver(() => {
    const notices = own();
    if (!notices) return;
    watching.disconnect();
    const isFocused = place.contains(document.activeElement);
    place.remove();
    if (isFocused) notices.querySelector('.seat-line a')?.focus({ preventScroll: true });
  });
  watching.observe(main, { childList: true });
}

/** The name of the screen with an address and what it is for, or the name of the one it lies under. */
function headOf(path, heads) {
  for (let rest = path; rest; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    if (heads[rest]) return heads[rest].split('\n').slice(0, rest === path ? 2 : 1);
  }
  return [document.title];
}

/** Another screen than Hjem: its frame, its heading, what it is for, and that it is on its way. */
function paintOther(app, path, { heads, reading }) {
  const [name, lead] = headOf(path, heads);
  const line = (className, textContent) => Object.assign(document.createElement('p'), { className, textContent });
  const head = Object.assign(document.createElement('div'), { className: 'stack' });
  head.append(Object.assign(app.querySelector('h1'), { textContent: name }));
  if (lead) head.append(line(path.startsWith('/tiltak/') ? 'lead' : 'prose', lead));
  head.append(line('quiet', reading));
  app.querySelector('main').replaceChildren(head);
  app.querySelector('footer').hidden = true;
  // What one can borrow had its place among the measures before.
  const under = path.startsWith('/tiltak/forslag-') ? '/eksempler' : path;
  for (const link of app.querySelectorAll('nav a')) {
    const own = link.getAttribute('href').slice(1);
    link.removeAttribute('aria-current');
    if (own === path) link.setAttribute('aria-current', 'page');
    else if (own !== '/' && under.startsWith(own)) link.setAttribute('aria-current', 'true');
  }
}

/** The path of the screen that the address asks for; that of Hjem where it is no screen. */
function pathOfNow() {
  const [path, query] = location.hash.slice(1).split('?');
  if (path === '/tiltak' && FILTERS.test(query)) return '/eksempler';
  return path.startsWith('/') ? path.replace(/\/+$/, '') : '';
}

/** Which child of which child an element is, from the painted page inwards. */
function placeOf(element, app) {
  const places = [];
  for (let at = element; at !== app; at = at.parentElement) places.unshift([...at.parentElement.children].indexOf(at));
  return places;
}

const elementAt = (places, app) => places.reduce((at, place) => at?.children[place], app);

/** Paints the page in a language. What comes back lets the app take its place. */
export function paint(locale) {
  const painted = byId('painted');
  const source = byId(`painted-${locale}`);
  const home = (source ? source.content : painted).firstElementChild.cloneNode(true);
  const { heads, reading } = (source ?? painted).dataset;
  const known = { heads: JSON.parse(heads), reading };
  const pressed = [];

  const show = () => {
    const app = home.cloneNode(true);
    const path = pathOfNow();
    if (path) paintOther(app, path, known);
    else addLatest(app.querySelector('main').firstElementChild, locale);
    addSeat(app, path, locale);
    app.querySelector(`input[value="${locale}"]`).checked = true;
    // What was pressed on another screen than the one that comes is nothing there.
    pressed.length = 0;
    painted.replaceChildren(app);
    // Not before: the browser may show half a page, and this one may be in another language or of another screen.
    painted.hidden = false;
  };
  // The address is the app's to follow; until then a link leads on by the page's own means.
  addEventListener('hashchange', show);
  painted.addEventListener('click', (event) => {
    const app = painted.firstElementChild;
    const control = event.target.closest('button, input');
    if (control) pressed.push(placeOf(control, app));
    // Moving to the main content is no address.
    if (event.target.closest('.ds-skip-link')) {
      event.preventDefault();
      app.querySelector('main').focus();
    }
  });
  show();

  return function takeOver(loading) {
    removeEventListener('hashchange', show);
    const [before, app] = [painted.firstElementChild, document.querySelector('body > .app')];
    const focused = before.contains(document.activeElement) && placeOf(document.activeElement, before);
    const seat = before.querySelector('[data-seated]');
    const { scrollX, scrollY } = window;
    loading.remove();
    if (!app) return;
    if (seat) keepSeat(seat, app.querySelector('main'));
    if (focused) elementAt(focused, app)?.focus({ preventScroll: true });
    if (scrollY > 0) scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    for (const places of pressed) elementAt(places, app)?.click();
  };
}

/** Does something once what is painted can be seen, so that it need not share the network with that. */
export function whenPainted(run) {
  const style = document.querySelector('link[rel="stylesheet"]');
  const afterFrame = () => {
    // A page that nobody sees paints no frame.
    if (document.hidden) run();
    else requestAnimationFrame(() => setTimeout(run));
  };
  if (!style || style.sheet) {
    afterFrame();
    return;
  }
  style.addEventListener('load', afterFrame);
  style.addEventListener('error', afterFrame);
}
