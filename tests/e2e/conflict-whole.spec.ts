import type { Page } from '@playwright/test';
import { draftRecord, fileOf } from './files';
import { expect, test } from './fixtures';
import { Compare } from './pages/compare';
import type { Frame } from './pages/frame';
import { ImportDialog } from './pages/import';
import { Sketches } from './pages/sketches';
import { Versions } from './pages/versions';
import { idOf, storedDraft, storedGuide, storedSelfcheck, type StoredRecord } from './storage-format';
import { earlierVersions, seed } from './store';

/** A version that was written here, and one of the same that was written elsewhere. */
const HERE = '00000000000000aa:1,00000000000000bb:1';
const THERE = '00000000000000aa:1,00000000000000cc:1';

interface Both<Of> { here: Of; there: Of }

/** A work that has no parts to choose between: one of its versions goes on. */
interface Kind {
  name: string;
  address: string;
  stored: Both<StoredRecord>;
  /** What is written in each version, by the field's label. */
  fields: (Both<string> & { label: string })[];
  /** What differs, by the name of the part, and the words that only one side has. */
  parts: (Both<string> & { name: string })[];
}

const relief = (freedFor: string, tasks: object[], vector: string): StoredRecord => storedDraft(1, 'avlastningsagent', { tasks, freed_for: freedFor, follow_up: 'Rådmannen spør i mai' }, {}, vector);
const sheet = (need: string, vector: string): StoredRecord => storedGuide(1, { municipality: 'Lom', answers: [{ question: 'lag-1-1', text: need }] }, vector);
const check = (group: string, note: string, vector: string): StoredRecord => storedSelfcheck(1, { session: 2, group, recognised: ['kart-10'], notes: [{ element: 'kart-10', text: note }] }, vector);

const KINDS: Kind[] = [
  {
    name: 'a draft',
    address: `#/tiltak/avlastningsagent/${idOf(1)}`,
    stored: {
      here: relief('Snakke med ungdommen', [{ what: 'Purring på faktura', hours: '3', fate: 'stop', note: '' }], HERE),
      there: relief('Bygge gapahuk', [{ what: 'Purring på faktura', hours: '5', fate: 'stop', note: '' }], THERE),
    },
    fields: [
      { label: 'Timer i uka', here: '3', there: '5' },
      { label: 'Hva skal den frigjorte tiden brukes til?', here: 'Snakke med ungdommen', there: 'Bygge gapahuk' },
      { label: 'Hvem følger opp etterpå?', here: 'Rådmannen spør i mai', there: 'Rådmannen spør i mai' },
    ],
    parts: [
      { name: 'Dette skal tiden brukes til', here: 'Snakke med ungdommen', there: 'Bygge gapahuk' },
      { name: 'Dette slutter vi med', here: '3', there: '5' },
    ],
  },
  {
    name: 'a guide sheet',
    address: `#/laget/${idOf(1)}`,
    stored: { here: sheet('For få hender på helsesenteret', HERE), there: sheet('For få hender i barnehagen', THERE) },
    fields: [{ label: 'Hva er det kommunen vil gjøre noe med?', here: 'For få hender på helsesenteret', there: 'For få hender i barnehagen' }],
    parts: [{ name: 'Steg 1: Hva trenger kommunen?', here: 'på | helsesenteret', there: 'i | barnehagen' }],
  },
  {
    name: 'a self-check',
    address: `#/selvsjekk/${idOf(1)}`,
    stored: { here: check('Bord 2', 'Ola har fått fri på fredager', HERE), there: check('Bord 3', 'Kari har fått fri på fredager', THERE) },
    fields: [
      { label: 'Gruppe', here: 'Bord 2', there: 'Bord 3' },
      { label: 'Notat til «Rom for frie fugler»', here: 'Ola har fått fri på fredager', there: 'Kari har fått fri på fredager' },
    ],
    parts: [
      { name: 'Selvsjekk på systemkartet', here: '2', there: '3' },
      { name: 'Notater', here: 'Ola', there: 'Kari' },
    ],
  },
];

/** A mark for each word or stretch of words that differs, each with a word for the ear. */
const marks = (text: string): RegExp[] => text.split(' | ').map((words) => new RegExp(`^\\s*ulikt:\\s*${words}\\s*$`));

/** Takes in a version from elsewhere, and opens the two side by side from the card. */
async function compareAfterImport(page: Page, kind: Kind): Promise<Compare> {
  await seed(page, [kind.stored.here], { locale: 'nb', device: '00000000000000bb' });
  const sketches = new Sketches(page);
  await sketches.open();
  await sketches.bringIn({ name: 'fra-kari.json', text: fileOf(draftRecord(kind.stored.there)) });
  await expect(sketches.titles).toHaveCount(2);
  await sketches.link('Egen utgave').click();
  const compare = new Compare(page);
  await expect(compare.title).toHaveText('Sammenlign og velg');
  return compare;
}

async function expectWritten({ main }: Frame, { fields }: Kind, version: keyof Both<string>): Promise<void> {
  for (const field of fields) await expect(main.getByRole('textbox', { name: field.label, exact: true })).toHaveValue(field[version]);
}

/** One is left, with the words that were chosen, and the same file brings the other not back. */
async function expectSolved(compare: Compare, kind: Kind, kept: keyof Both<string>): Promise<void> {
  await expect(compare.told('Valget er lagret. Den andre utgaven ligger i papirkurven.')).toBeVisible();
  await expect(compare.page).toHaveURL(new RegExp(`${kind.address}$`));
  await expectWritten(compare, kind, kept);
  await expect(compare.main.getByText('Dette ble endret to steder.')).toHaveCount(0);
  // Nothing on the screen says when the earlier versions are stored.
  await expect.poll(() => earlierVersions(compare.page)).toBeGreaterThanOrEqual(2);
  await compare.page.reload();
  await expectWritten(compare, kind, kept);
  await compare.goTo('Arbeidet vårt');
  await expect(new Sketches(compare.page).titles).toHaveCount(1);
  const imported = new ImportDialog(compare.page);
  await imported.choose({ name: 'igjen.json', text: fileOf(draftRecord(kind.stored.there)) });
  await expect(imported.dialog).toContainText('Det er ingenting å ta imot.');
  await imported.close.click();
}

for (const kind of KINDS) {
  test(`${kind.name} that was changed in two places: what differs stands side by side, and a choice can be taken back`, async ({ page, sketches }) => {
    const compare = await compareAfterImport(page, kind);
    for (const { name, here, there } of kind.parts) {
      await expect(compare.side(name, 'Denne').locator('mark')).toHaveText(marks(here));
      await expect(compare.side(name, 'Kopien').locator('mark')).toHaveText(marks(there));
    }
    // Only what differs is there, and looking changes nothing.
    await expect(compare.main.getByText('Rådmannen spør i mai')).toHaveCount(0);
    await compare.goTo('Arbeidet vårt');
    await expect(sketches.titles).toHaveCount(2);
    await compare.open(kind.address);
    await expectWritten(compare, kind, 'here');
    await expect(compare.main.getByText('Dette ble endret to steder.')).toBeVisible();
    await compare.main.getByRole('link', { name: 'Sammenlign og velg' }).click();
    // The choice can be taken back, and both are kept each on its own.
    await compare.keepCopy.click();
    await expectWritten(compare, kind, 'there');
    await compare.undo.click();
    await expectWritten(compare, kind, 'here');
    await compare.main.getByRole('link', { name: 'Sammenlign og velg' }).click();
    await compare.keepApart.click();
    await expect(compare.told('Nå har du begge')).toBeVisible();
    await expectWritten(compare, kind, 'there');
    await compare.goTo('Arbeidet vårt');
    await expect(sketches.titles).toHaveCount(2);
    await expect(sketches.link('Egen utgave')).toHaveCount(0);
    await compare.open(kind.address);
    await expectWritten(compare, kind, 'here');
  });

  test(`${kind.name}: «Behold denne» keeps what is here, and the other comes back from the bin`, async ({ page, sketches }) => {
    const compare = await compareAfterImport(page, kind);
    await compare.keepThis.click();
    await expectSolved(compare, kind, 'here');
    await sketches.openBin();
    await sketches.binned.getByRole('button', { name: /^Hent tilbake/ }).click();
    await expect(sketches.titles).toHaveCount(2);
    await sketches.link('Egen utgave').click();
    await compare.keepApart.click();
    await expectWritten(compare, kind, 'there');
  });

  test(`${kind.name}: «Behold kopien» keeps what came; what was here lies in the bin, and is among the versions`, async ({ page, sketches }) => {
    const compare = await compareAfterImport(page, kind);
    await compare.keepCopy.click();
    await expectSolved(compare, kind, 'there');
    await sketches.openBin();
    await sketches.binned.getByRole('button', { name: /^Hent tilbake/ }).click();
    await expect(sketches.titles).toHaveCount(2);
    await sketches.link('Egen utgave').click();
    await compare.keepApart.click();
    await expectWritten(compare, kind, 'here');
    await compare.open(kind.address);
    await expectWritten(compare, kind, 'there');
    await compare.fromMore('Versjoner');
    await new Versions(page).restore(1);
    await expectWritten(compare, kind, 'here');
  });
}
