import { expect, test } from './fixtures';
import { WorkshopIn } from './pages/workshop-in';
import { type Language, textsIn } from './texts';

const NAME = 'Fjordkveld';
const ASKS = 'Unge heim?';
const TABLES = 3;

const idea = (table: number): string => `Vaktbil ${table}`;
const stops = (table: number): string => `Papir ${table}`;

// The whole of it, by the camera and files too, is walked in bokmål (`workshop-whole.spec.ts`).
const LANGUAGES: [Language, string, string][] = [['nn', 'nn-NO', 'Europe/Oslo'], ['en', 'en-GB', 'Europe/London']];

for (const [language, locale, timezoneId] of LANGUAGES) {
  test(`a workshop from the set-up to the report, by links, in ${language}`, async ({ browser, baseURL }) => {
    // Four machines, one after another.
    test.slow();
    const say = textsIn(language);
    const machine = async (): Promise<WorkshopIn> => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale, timezoneId, serviceWorkers: 'block' });
      return new WorkshopIn(await context.newPage(), say);
    };
    const host = await machine();
    await host.open('#/verksted');
    await expect(host.page.locator('html')).toHaveAttribute('lang', language);
    await host.press('workshop.NEW');
    for (const [field, text] of [
      ['workshop.NAME', NAME], ['workshop.ASKS', ASKS], ['workshop.TABLES', String(TABLES)], ['workshop.PEOPLE', '4'], ['workshop.DOTS', '2'],
    ] as const) await host.field(field).fill(text);
    await host.stored();
    const invitation = await host.copied(() => host.press('workshop.COPY_LINK'));
    expect(invitation).toContain('#/oppsett/1.');

    const links: string[] = [];
    for (let table = 1; table <= TABLES; table += 1) {
      const seat = await machine();
      await seat.open(invitation);
      await seat.field('workshop.WHICH_TABLE').selectOption(String(table));
      await seat.press('workshop.JOIN');
      await expect(seat.region('workshop.AT_TABLE')).toContainText(ASKS);
      await seat.press('workshop.BEGIN_SKETCH');
      await seat.words('fields.IDEA').fill(idea(table));
      await seat.words('fields.STOP_DOING').fill(stops(table));
      await seat.stored();
      links.push(await seat.linkToWork());
      await seat.page.context().close();
    }

    await host.part('workshop.GATHER');
    for (const [place, link] of links.entries()) {
      await expect(host.gathered(place, TABLES)).toBeVisible();
      await host.paste(link);
      await expect(host.gathered(place + 1, TABLES)).toBeVisible();
      if (place === 0) await expect(host.main.getByText(say('workshop.MISSING_TABLES', { tables: '2, 3' }))).toBeVisible();
    }
    await expect(host.main.getByText(say('workshop.ALL_IN'))).toBeVisible();

    await host.part('workshop.PRIORITISE');
    await host.storing(async () => {
      for (let dot = 0; dot < 2; dot += 1) await host.press('session.ONE_MORE', { title: idea(2) });
    });
    const chart = host.region('session.RESULT').getByRole('img');
    await expect(chart).toHaveAccessibleName(say('session.CHART_NAME', { title: idea(2), n: say('session.DOTS_MANY', { n: 2 }) }));

    await host.part('workshop.SHOW');
    await expect(host.idea).toContainText(idea(2));
    await host.page.keyboard.press('ArrowRight');
    await expect(host.idea).toContainText(idea(1));
    await host.page.reload();
    await expect(host.idea).toContainText(idea(1));
    // The last is what was prioritised, and before that comes the last part of the board.
    await host.page.keyboard.press('End');
    await expect(host.region('session.STAGE')).toContainText(idea(2));
    await host.page.keyboard.press('PageUp');
    await expect(host.region('session.STAGE').getByText(say('session.NOBODY_YET'))).toHaveCount(3);

    await host.part('workshop.REPORT');
    const report = host.main.getByRole('article');
    const sketches = say('outcome.SKETCHES_MANY', { n: TABLES });
    await expect(report).toContainText(say('outcome.TABLES_MADE', { n: TABLES, total: TABLES, sketches }));
    for (let table = 1; table <= TABLES; table += 1) {
      for (const words of [idea(table), stops(table)]) await expect(report).toContainText(words);
    }
    await host.page.context().close();
  });
}
