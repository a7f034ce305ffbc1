import ICAL from 'ical.js';
import { expect, test } from './fixtures';
import { FULL_DRAFTS } from './full-drafts';
import { idOf, storedDraft } from './storage-format';
import { downloaded, seed } from './store';

interface Shared { title: string; text: string }

test.beforeEach(async ({ page }) => {
  await seed(page, Object.entries(FULL_DRAFTS).map(([prototype, content], place) => storedDraft(place + 1, prototype, content, { municipality: 'Steigen' })));
});

const place = (prototype: string): string => `${prototype}/${idOf(Object.keys(FULL_DRAFTS).indexOf(prototype) + 1)}`;

test('«Kopier til Word» puts headings, tables and lists on the clipboard, and plain text beside them', async ({ page, context, draft }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft.open(place('firepakrava'));
  await draft.take('Kopier til Word').click();
  await expect(draft.told(/^Kopiert med overskrifter/)).toBeVisible();
  const forms = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  for (const part of ['<h1', '<h2', '<table', '<th', 'Rapport til fire registre']) expect(forms.html).toContain(part);
  expect(forms.text).toContain('Rapport til fire registre');
});

test('without the new clipboard the document on the screen is copied', async ({ page, draft }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'ClipboardItem');
    const copied: string[] = [];
    Object.assign(window, { copied });
    document.execCommand = (command: string) => { copied.push(`${command} ${getSelection()?.toString() ?? ''}`); return true; };
  });
  await draft.open(place('meetup'));
  await draft.take('Kopier til Word').click();
  await expect(draft.told(/^Kopiert med overskrifter/)).toBeVisible();
  const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  expect(copied.at(-1)).toContain('copy ');
  expect(copied.at(-1)).toContain('Turnusbok');
});

test('the mail carries a short text whole, and says to paste a long one', async ({ page, context, draft }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await draft.open(place('meetup'));
  const short = new URL(await draft.mail.getAttribute('href') ?? '');
  expect(short.protocol).toBe('mailto:');
  expect(short.searchParams.get('subject')).toBe('Steigen vil møte andre');
  expect(short.searchParams.get('body')).toContain('Felles vikarbank');
  const long = Array.from({ length: 200 }, (_, number) => `Linje nummer ${number}`).join('\n');
  await draft.field('Dette kan vi bidra med').fill(long);
  await expect(draft.mail).toHaveAttribute('href', /lim/i);
  const link = await draft.mail.getAttribute('href') ?? '';
  expect(link.length).toBeLessThanOrEqual(1_800);
  // The mail program itself is not started in a test.
  await page.evaluate(() => document.addEventListener('click', (event) => { if ((event.target as Element).closest('a[href^="mailto:"]')) event.preventDefault(); }));
  await draft.mail.click();
  await expect(draft.told(/for lang/)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Linje nummer 199');
});

test('the share sheet is offered where there is one, and gets the text', async ({ page, draft }) => {
  await draft.open(place('meetup'));
  await expect(draft.take('Del')).toHaveCount(0);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async (what: unknown) => { Object.assign(window, { shared: what }); } });
  });
  await page.reload();
  await draft.take('Del').click();
  const shared = await page.evaluate(() => (window as unknown as { shared: Shared }).shared);
  expect(shared.title).toBe('Steigen vil møte andre');
  expect(shared.text).toContain('Felles vikarbank');
});

for (const [prototype, count] of [['bootcamp', 1], ['meetup', 1]] as const) {
  test(`the calendar file of ${prototype} is read by another program`, async ({ page, draft }) => {
    await draft.open(place(prototype));
    const file = await downloaded(page, () => draft.take('Last ned kalenderfil').click());
    expect(file.name).toMatch(/\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(file.text));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    // A day that ends before it begins is no event.
    expect(events).toHaveLength(count);
    expect(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/Oslo');
    const [event] = events;
    expect(event?.startDate.toString()).toBe(prototype === 'bootcamp' ? '2027-05-04T09:00:00' : '2027-06-06T10:00:00');
    expect(event?.uid).toContain('@nyskapingslaget');
    expect(event?.description).toContain(prototype === 'bootcamp' ? 'Vaktordningen slites ut' : 'For få i turnus');
  });
}

test('a meeting that is moved is the same event in a calendar, and a later one', async ({ page, draft }) => {
  await draft.open(place('meetup'));
  const event = async (): Promise<{ uid: string; sequence: number; changed: number }> => {
    const { text } = await downloaded(page, () => draft.take('Last ned kalenderfil').click());
    const found = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const changed = found?.getFirstPropertyValue('last-modified') as unknown as { toJSDate: () => Date };
    return { uid: String(found?.getFirstPropertyValue('uid')), sequence: Number(found?.getFirstPropertyValue('sequence')), changed: changed.toJSDate().getTime() };
  };
  const before = await event();
  await draft.field('Dato').fill('2027-06-07');
  const after = await event();
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence);
  expect(after.changed).toBeGreaterThan(before.changed);
});

test('a date that cannot be meant is told about at its field, and stands in no document and no calendar file', async ({ page, draft }) => {
  await draft.open(place('meetup'));
  const field = draft.field('Dato');
  for (const day of ['0022-03-01', '20266-01-01', '1899-12-31', '2201-01-01']) {
    await field.fill(day);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/^Sjekk året/);
    await expect(draft.document).not.toContainText(/1970|1900|22|2026|januar|mars/);
    await expect(draft.take('Last ned kalenderfil')).toHaveAttribute('aria-disabled', 'true');
  }
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByLabel('Date', { exact: true })).toHaveAccessibleDescription(/^Check the year/);
  await page.getByLabel('Date', { exact: true }).fill('2027-06-07');
  await expect(page.getByLabel('Date', { exact: true })).not.toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('article')).toContainText(/June 7, 2027|7 June 2027/);
});

test('a programme without dates has no calendar file yet, and it is said what is missing', async ({ draft }) => {
  await draft.open('bootcamp');
  await draft.button('Nytt utkast').click();
  await draft.field('Utfordringen vi tar med').fill('Tomme lokaler i sentrum');
  await expect(draft.take('Last ned kalenderfil')).toHaveAttribute('aria-disabled', 'true');
  await expect(draft.result.getByText(/dato/i)).toBeVisible();
  await draft.field('Dato', 0).fill('2027-05-04');
  await expect(draft.take('Last ned kalenderfil')).not.toHaveAttribute('aria-disabled', 'true');
  await expect(draft.result.getByText('Ikke med i kalenderfilen: dag 2.')).toBeVisible();
});

test('the document is a page of its own', async ({ page, draft, context, complaints }) => {
  await draft.open(place('avlastningsagent'));
  const file = await downloaded(page, () => draft.take('Last ned dokument').click());
  expect(file.name).toBe('nyskapingslaget-avlastningsagent-til-steigen.html');
  const other = await context.newPage();
  await other.setContent(file.text);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Avlastningsagent til Steigen');
  await expect(other.getByRole('table').first()).toContainText('Purring på faktura');
  await expect(other.locator('html')).toHaveAttribute('lang', 'nb');
  await other.close();
  // The bare page has no icon of its own, and asks its address for one; nothing else may be complained about.
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !complaint.includes('favicon')));
});
