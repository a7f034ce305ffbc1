import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { storedSketch } from './storage-format';
import { seed } from './store';

const HOME = {
  nb: ['Bokmål', 'Gjør ideen konkret, sammen', 'Hovedmeny', 'Hjem|Kartet|Selvsjekk|Tiltak|Bygg laget|Lån ideer|Arbeidet vårt|Verksted', 'Språk'],
  nn: ['Nynorsk', 'Gjer ideen konkret, saman', 'Hovudmeny', 'Heim|Kartet|Sjølvsjekk|Tiltak|Bygg laget|Lån idear|Arbeidet vårt|Verkstad', 'Språk'],
  en: ['English', 'Make your idea real, together', 'Main menu', 'Home|The map|Self-check|Initiatives|Build the team|Borrow ideas|Our work|Workshop', 'Language'],
} as const;
type Tag = keyof typeof HOME;

async function expectLanguage(page: Page, tag: Tag): Promise<void> {
  const [own, , menu, items, group] = HOME[tag];
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.getByRole('navigation', { name: menu }).getByRole('link')).toHaveText(items.split('|'));
  await expect(page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: own })).toBeChecked();
}

test('the language is switched, and stays over a reload', async ({ page, frame }) => {
  await frame.open();
  for (const tag of ['en', 'nn', 'nb', 'en'] as const) {
    await frame.language(HOME[tag][0]).check({ force: true });
    await expectLanguage(page, tag);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOME[tag][1]);
  }
  await page.reload();
  await expectLanguage(page, 'en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOME.en[1]);
});

test('switching in the middle of a sketch keeps every word and the focus', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Skrevet på bokmål');
  await sketch.addActor({ name: 'Siva', role: 'Råd', contact: 'I gang', person: 'Eva' });
  await sketch.language('English').check({ force: true });
  await expectLanguage(page, 'en');
  await expect(sketch.language('English')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Idea', exact: true })).toHaveValue('Skrevet på bokmål');
  await expect(page.getByRole('region', { name: 'Who is on the team?' }).getByLabel('Role on the team')).toHaveValue('Råd');
  await page.getByRole('textbox', { name: 'Goal', exact: true }).fill('Written in English');
  await sketch.language('Nynorsk').check({ force: true });
  await expect(page.getByRole('textbox', { name: 'Mål', exact: true })).toHaveValue('Written in English');
  await expect(page.getByRole('textbox', { name: 'Forståing', exact: true })).toHaveValue('');
  // Undo goes on across the switch.
  await page.getByRole('button', { name: 'Angre endring' }).click();
  await expect(page.getByRole('textbox', { name: 'Mål', exact: true })).toHaveValue('');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Lagra');
});

const SCREENS: [string, Record<Tag, string>][] = [
  ['#/kart', { nb: 'Systemkart', nn: 'Systemkart', en: 'System map' }],
  ['#/kart/kart-4', { nb: 'Lange avstander', nn: 'Lange avstandar', en: 'Long distances' }],
  ['#/selvsjekk', { nb: 'Selvsjekk', nn: 'Sjølvsjekk', en: 'Self-check' }],
  ['#/tiltak', { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiatives' }],
  ['#/tiltak/avlastningsagent', { nb: 'Avlastningsagent', nn: 'Avlastningsagent', en: 'Relief agent' }],
  ['#/tiltak/stillingsutlysning', { nb: 'Stillingsutlysning', nn: 'Stillingsutlysing', en: 'Job advert' }],
  ['#/tiltak/bandittportal', { nb: 'Kommunal bandittportal', nn: 'Kommunal bandittportal', en: 'Municipal' }],
  ['#/tiltak/bootcamp', { nb: 'Distriktsnyskaping Bootcamp', nn: 'Distriktsnyskaping Bootcamp', en: 'Rural innovation bootcamp' }],
  ['#/tiltak/meetup', { nb: 'Meetup', nn: 'Meetup', en: 'Meetup' }],
  ['#/tiltak/firepakrava', { nb: 'Firepåkrava', nn: 'Firepåkrava', en: 'Firepåkrava' }],
  ['#/laget', { nb: 'Bygg laget', nn: 'Bygg laget', en: 'Build the team' }],
  ['#/skisser', { nb: 'Arbeidet vårt', nn: 'Arbeidet vårt', en: 'Our work' }],
  ['#/skisser/00000000000000000000000000000001', { nb: 'Vår idé', nn: 'Vår idé', en: 'Vår idé' }],
  ['#/skisser/00000000000000000000000000000009', {
    nb: 'Skissen er ikke på denne maskinen', nn: 'Skissa er ikkje på denne maskina', en: 'The sketch is not on this device',
  }],
  ['#/eksempler', { nb: 'Lån ideer', nn: 'Lån idear', en: 'Borrow ideas' }],
  ['#/eksempler/eksempel-asker', { nb: 'Én dør inn', nn: 'Én dør inn', en: '.*Asker' }],
  ['#/om', { nb: 'Om', nn: 'Om', en: 'About' }],
  ['#/hvor/er/jeg', { nb: 'Her tok veien slutt', nn: 'Her tok vegen slutt', en: 'The road ends here' }],
];

test('every screen is there in three languages', async ({ page, frame }) => {
  await seed(page, [storedSketch(1, { idea: 'Vår idé' })]);
  for (const [hash, titles] of SCREENS) {
    await frame.open(hash);
    for (const tag of ['nb', 'nn', 'en'] as const) {
      await frame.language(HOME[tag][0]).check({ force: true });
      await expectLanguage(page, tag);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${titles[tag]}`));
      await expect(page).toHaveTitle(new RegExp(`^${titles[tag]}`));
    }
  }
});

const FIRST: [string, string, string, Tag][] = [
  ['nn-NO', 'Europe/Oslo', '', 'nn'],
  ['nb-NO', 'America/Chicago', '', 'nb'],
  ['en-US', 'Europe/Oslo', '', 'nb'],
  ['en-NO', 'America/Chicago', '', 'nb'],
  ['de-DE', 'America/Chicago', '', 'en'],
  ['en-GB', 'Europe/Oslo', 'en-GB,nn', 'nn'],
  ['en-US', 'America/Chicago', 'en-US,no', 'nb'],
];

for (const [locale, timezoneId, languages, tag] of FIRST) {
  test.describe(`a browser in ${languages || locale} at ${timezoneId}`, () => {
    test.use({ locale, timezoneId });
    test(`begins in ${tag}`, async ({ page }) => {
      if (languages) {
        await page.addInitScript((tags) => Object.defineProperty(navigator, 'languages', { get: () => tags }), languages.split(','));
      }
      await page.goto('');
      await expectLanguage(page, tag);
    });
  });
}
