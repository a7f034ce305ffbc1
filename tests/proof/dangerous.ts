import type { Page } from '@playwright/test';
import { FULL_DRAFTS } from '../e2e/full-drafts';
import { fullBody } from '../e2e/full-sketch';
import { idOf, type StoredRecord, storedDraft, storedGuide, storedSelfcheck, storedSketch } from '../e2e/storage-format';
import { seed } from '../e2e/store';

/** What a text would call if something took it for more than a text; and what its elements would carry. */
const CALL = 'fanget()';
const MARK = 'data-fanget';

/** Texts that other pages have been caught by, each by the way it would take. */
export const DANGEROUS: Record<string, string> = {
  'a script': `<script ${MARK}>${CALL}</script>`,
  'a script without its end': `<script ${MARK} src=//eksempel.invalid/a.js`,
  'a picture that fails': `<img ${MARK} src=x onerror=${CALL}>`,
  'a drawing': `<svg ${MARK} onload=${CALL}><animate onbegin=${CALL} attributeName=x></svg>`,
  'a drawing with a page in it': `<svg><foreignObject><iframe ${MARK} srcdoc="<script>parent.${CALL}</script>"></foreignObject></svg>`,
  'a frame': `<iframe ${MARK} src="javascript:parent.${CALL}"></iframe>`,
  'the end of an attribute': `" autofocus onfocus=${CALL} ${MARK} x="`,
  'the end of an attribute, single': `' onmouseover=${CALL} ${MARK} x='`,
  'the end of an attribute without quotes': `x onpointerenter=${CALL} ${MARK}`,
  'the end of a field': `</textarea></select></option><img ${MARK} src=x onerror=${CALL}>`,
  'the end of a title': `</title></style></template></noscript><img ${MARK} src=x onerror=${CALL}>`,
  'the end of a comment': `--><img ${MARK} src=x onerror=${CALL}><!--`,
  'the end of CDATA': `]]><script ${MARK}>${CALL}</script><![CDATA[`,
  'what changes when it is read twice': `<noscript><p title="</noscript><img ${MARK} src=x onerror=${CALL}>">`,
  'mathematics': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img ${MARK} src=1 onerror=${CALL}&gt;">`,
  'what is escaped already': `&lt;img ${MARK} src=x onerror=${CALL}&gt; &#60;script&#62;${CALL}&#60;/script&#62;`,
  'escapes of scripts': `\\u003cscript\\u003e${CALL}\\u003c/script\\u003e \\x3cscript\\x3e`,
  'a link of script': `javascript:${CALL}`,
  'a link of script in disguise': `java\tscript:${CALL} JaVaScRiPt&colon;${CALL}`,
  'a link of data': `data:text/html,<script ${MARK}>parent.${CALL}</script>`,
  'a link of Markdown': `[les mer](javascript:${CALL}) ![x](x"onerror="${CALL}) <javascript:${CALL}>`,
  'a template': `{{constructor.constructor('${CALL}')()}} \${${CALL}} <%= ${CALL} %> #{${CALL}}`,
  'a formula': `=HYPERLINK("javascript:${CALL}","x")`,
  'a formula of commands': `@SUM(1+1)*cmd|' /C calc'!A0`,
  'a style': `</style><style ${MARK}>@import "//eksempel.invalid/a.css"; * { background: url(//eksempel.invalid/b) }</style>`,
  'lines of a calendar': `x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH;VALUE=URI:javascript:${CALL}\r\n`,
  'a base and a form': `<base ${MARK} href=//eksempel.invalid/><form action=javascript:${CALL}><button>x</button></form><meta http-equiv=refresh content="0;url=//eksempel.invalid">`,
  'names that pages rely on': `<form id=__proto__ ${MARK}><input name=attributes><img name=cookie><a id=tittel>`,
  'the other way round': `\u202e<img ${MARK} src=x onerror=${CALL}>\u202c\u2028${CALL}\u2029`,
};

/** The names under which a draft holds what somebody has written, and not one of a few choices. */
const WRITTEN = new Set([
  'what', 'note', 'freed_for', 'follow_up', 'title', 'about', 'shared_with', 'tasks', 'qualities', 'left_open', 'offer', 'looking_for', 'municipality', 'adapted',
  'challenge', 'guests', 'place', 'who', 'name', 'law', 'why_hard', 'proposal', 'offers', 'seeks', 'topic',
]);

/** The same value with a text in every place where somebody writes. */
function withText(value: unknown, text: string, isWritten = false): unknown {
  if (typeof value === 'string') return isWritten ? text : value;
  if (Array.isArray(value)) return value.map((item) => withText(item, text, isWritten));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withText(held, text, WRITTEN.has(name))]));
}

/** Works of every kind with a text in every field, where tests/e2e/screens.ts looks for them. */
export function worksOf(text: string): StoredRecord[] {
  const sketch = (number: number, more: object = {}, vector?: string): StoredRecord =>
    storedSketch(number, { ...fullBody(() => text), borrowed_from: { kind: 'illustration', id: 'illustrasjon-nettverk', title: text, adapted: text }, ...more }, vector);
  const drafts = Object.entries(FULL_DRAFTS).map(([prototype, content], place) =>
    storedDraft(100 + place, prototype, withText(content, text) as object, { municipality: text, contact: text }));
  return [
    sketch(1), sketch(2), sketch(3, { binned_at: 1_700_000_000_000 }),
    storedSketch(5, { municipality: text, made_from: { prototype: 'firepakrava' } }),
    // Changed in two places.
    sketch(4, { conflict_of: idOf(1), goal: `${text} og mer` }, '00000000000000bb:1'),
    ...drafts,
    storedDraft(120, 'meetup', { challenge: text, offers: text, seeks: text, place: text }, { municipality: text }),
    storedDraft(121, 'meetup', { challenge: text }, { binned_at: 1_700_000_000_000 }),
    storedSelfcheck(130, { session: 1, group: text, recognised: ['kart-2'], notes: [{ element: 'kart-2', text }] }),
    storedGuide(140, {
      municipality: text, answers: [{ question: 'lag-1-1', text }, { question: 'lag-2-1', text }],
      actors: [{ name: text, level: 'regional', role: text, contact: 'planned', contact_person: text }], instruments: [{ name: text, note: text }],
    }),
  ];
}

export const seedDangerous = (page: Page, text: string): Promise<void> => seed(page, worksOf(text), { locale: 'nb' });

/** What was caught: calls, dialogs, and what the page's policy had to stop. */
export type Caught = string[];

/** From now on everything is heard that a text does which is taken for more than a text. */
export async function listen(page: Page): Promise<Caught> {
  const caught: Caught = [];
  page.on('dialog', (dialog) => {
    caught.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => { if (request.url().includes('eksempel.invalid')) caught.push(`request: ${request.url()}`); });
  await page.exposeFunction('fanget', () => { caught.push('called'); });
  await page.exposeFunction('stopped', (what: string) => { caught.push(what); });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, sample, blockedURI }) => {
      (window as unknown as { stopped: (what: string) => void }).stopped(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return caught;
}

/** What stands in the document that no text of a person may become. */
export async function madeOfText(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate((mark) => {
    const all = [...document.querySelectorAll('*')];
    const isMade = (it: Element): boolean => it.hasAttribute(mark) || it.tagName === 'BASE' || it.tagName === 'IFRAME'
      || [...it.attributes].some(({ name }) => /^on/i.test(name))
      || /^\s*(?:javascript|data:text)/i.test(it.getAttribute('href') ?? it.getAttribute('action') ?? it.getAttribute('src') ?? '');
    return all.filter(isMade).map((it) => it.outerHTML.slice(0, 120));
  }, MARK)));
  return found.flat();
}

/** Whether a text is there to be read, in a field or on the page. */
export async function isShown(page: Page, text: string): Promise<boolean> {
  const flat = (words: string): string => words.replace(/\s+/g, ' ').trim();
  const start = flat(text).slice(0, 12);
  const shown = await page.evaluate(() => [
    document.body.innerText, ...[...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].map(({ value }) => value),
  ].join('\n'));
  return flat(shown).includes(start);
}
