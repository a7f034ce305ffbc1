import type { Locator } from '@playwright/test';
import { fileOf, record } from './files';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { Gathering } from './pages/gathering';
import { ImportDialog } from './pages/import';
import { Sketches } from './pages/sketches';
import { idOf, storedDraft, storedSketch, storedWorkshop } from './storage-format';
import { seed } from './store';
import { tooWide } from './too-wide';

const NAME = 'Fjordkveld';
const WORKSHOP = storedWorkshop(900, { name: NAME, tables: '10' });
const ADDRESS = `#/verksted/${idOf(900)}`;

const OWN = record(1, { idea: 'Ideen til bord 2', workshop: { id: idOf(900), name: NAME, table: '2' } });
const OF_ANOTHER = record(2, { idea: 'Leksehjelp på biblioteket', workshop: { id: idOf(901), name: 'Fjellkveld', table: '7' } });
const OF_NONE = record(3, { idea: 'Helt for seg selv' });

/** What is said of what came with the files, and was not made here. */
const asked = (host: Gathering): Locator => host.main.getByText(/ikke laget i dette verkstedet/);

test('works of another workshop, or of none, are kept, asked about, and taken in and out again in one go', async ({ page }) => {
  await seed(page, [WORKSHOP], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  const imported = new ImportDialog(page);
  await imported.choose({ name: 'bordene.json', text: fileOf(OWN, OF_ANOTHER, OF_NONE) });
  await imported.accept.click();
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await expect(asked(host)).toHaveText('2 tekster fra filene er ikke laget i dette verkstedet. De ligger i «Arbeidet vårt». Skal de være med her?');
  await expect(host.main.getByText('«Leksehjelp på biblioteket» er fra et annet verksted: Fjellkveld.')).toBeVisible();
  await expect(host.main.getByText('«Helt for seg selv» er ikke laget i et verksted.')).toBeVisible();
  expect(await findings(page)).toEqual([]);

  await host.button('Ta med alle i verkstedet').click();
  await expect(host.told('2 er tatt med i verkstedet.')).toBeVisible();
  await expect(host.seatOf(7).getByRole('link', { name: 'Leksehjelp på biblioteket' })).toBeVisible();
  await expect(host.handedIn.getByRole('link', { name: 'Helt for seg selv' })).toBeVisible();
  await expect(host.says('2 av 10 bord')).toBeVisible();
  await expect(asked(host)).toHaveCount(0);
  await host.button('Angre').click();
  await expect(host.says('1 av 10 bord')).toBeVisible();
  await expect(asked(host)).toBeVisible();

  await host.button('Ikke nå').click();
  await expect(asked(host)).toHaveCount(0);
  await host.main.getByText('Skisser som ikke hører til her ennå').click();
  await host.main.getByRole('button', { name: 'Ta med i verkstedet Leksehjelp på biblioteket' }).click();
  await expect(host.seatOf(7).getByRole('link', { name: 'Leksehjelp på biblioteket' })).toBeVisible();
  await page.reload();
  await expect(host.says('2 av 10 bord')).toBeVisible();
  await expect(asked(host)).toHaveCount(0);
});

test('what one has already is asked about too, and what is taken in elsewhere is not', async ({ page }) => {
  await seed(page, [WORKSHOP, storedSketch(3, { idea: 'Helt for seg selv' })], { locale: 'nb' });
  await new Sketches(page).open();
  const imported = new ImportDialog(page);
  await imported.choose({ name: 'en.json', text: fileOf(OF_ANOTHER) });
  await imported.accept.click();
  await expect(imported.undo).toBeVisible();
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await expect(host.says('0 av 10 bord')).toBeVisible();
  await expect(asked(host)).toHaveCount(0);
  await imported.choose({ name: 'to.json', text: fileOf(OF_NONE) });
  await imported.close.click();
  await expect(asked(host)).toHaveText('Én tekst fra filene er ikke laget i dette verkstedet. Den ligger i «Arbeidet vårt». Skal den være med her?');
  await host.button('Ta med i verkstedet').click();
  await expect(host.told('Tatt med i verkstedet.')).toBeVisible();
  await expect(host.handedIn.getByRole('link', { name: 'Helt for seg selv' })).toBeVisible();
});

test('many are counted, and the first of them named', async ({ page }) => {
  await seed(page, [WORKSHOP], { locale: 'nb' });
  await page.setViewportSize({ width: 320, height: 720 });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  const many = Array.from({ length: 40 }, (_, place) => record(place + 1, { idea: `Menneskerettighetsorganisasjonssekretariatsmedarbeider ${place}` }));
  const imported = new ImportDialog(page);
  await imported.choose({ name: 'mange.json', text: fileOf(...many) });
  await imported.accept.click();
  await expect(asked(host)).toContainText('40 tekster fra filene');
  await expect(host.main.getByText('Og 30 til.')).toBeVisible();
  await host.main.getByText('Skisser som ikke hører til her ennå').click();
  await expect(host.main.getByText('10 eldre ligger i «Arbeidet vårt».')).toBeVisible();
  expect(await tooWide(page)).toEqual([]);
});

test('where the tables begin with a prototype, drafts of it that lie elsewhere can be taken in', async ({ page }) => {
  const draft = (number: number, prototype: string): ReturnType<typeof storedDraft> => storedDraft(number, prototype, { challenge: `Tomme lokaler ${number}` });
  await seed(page, [storedWorkshop(900, { name: NAME, tables: '3', template: 'meetup' }), draft(11, 'meetup'), draft(12, 'firepakrava')], { locale: 'nb' });
  const host = new Gathering(page);
  await host.open(`${ADDRESS}/samle`);
  await host.main.getByText('Skisser og utkast som ikke hører til her ennå').click();
  await expect(host.main.getByRole('button', { name: /^Ta med i verkstedet/ })).toHaveCount(1);
  await host.main.getByRole('button', { name: 'Ta med i verkstedet Tomme lokaler 11' }).click();
  await expect(host.handedIn.getByRole('link', { name: 'Tomme lokaler 11' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});
