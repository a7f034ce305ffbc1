import { expect, test as base } from '@playwright/test';
import { IN_A_FOLDER } from '../e2e/hosts';
import { addressOf, ONE_FILE } from '../e2e/pages/one-file';
import { Firefox } from './firefox';

const test = base.extend<{ firefox: Firefox }>({
  firefox: async ({}, use) => {
    const firefox = await Firefox.start();
    await use(firefox);
    await firefox.close();
  },
});

const SCREENS = [
  ['#/kart', 'Systemkart'], ['#/selvsjekk', 'Selvsjekk'], ['#/tiltak', 'Tiltak'], ['#/tiltak/meetup', 'Meetup'], ['#/laget', 'Bygg laget'],
  ['#/eksempler', 'Lån ideer'], ['#/verksted', 'Verksted'], ['#/skisser', 'Arbeidet vårt'], ['#/del/', 'Les av'], ['#/om', 'Om'],
] as const;

for (const [what, address] of [['the page on a host', IN_A_FOLDER], ['the page as one file', addressOf(ONE_FILE)]] as const) {
  test(`Firefox: ${what} keeps what is written, and every room opens`, async ({ firefox }) => {
    await firefox.open(address);
    await expect.poll(() => firefox.title()).toBe('Gjør ideen konkret, sammen');
    expect(await firefox.run<string[]>(`return [...document.querySelectorAll('main [role="alert"]')].map((it) => it.textContent)`)).toEqual([]);
    await firefox.press('Ny skisse');
    await expect.poll(() => firefox.type('Idé', 'Skrevet i Firefox').then(() => true, () => false)).toBe(true);
    await expect.poll(() => firefox.run<number>('return Number(document.documentElement.dataset.saves ?? 0)')).toBeGreaterThan(0);
    await firefox.reload();
    await expect.poll(() => firefox.valueOf('Idé')).toBe('Skrevet i Firefox');
    for (const [hash, title] of SCREENS) {
      await firefox.open(`${address}${hash}`);
      await expect.poll(() => firefox.title(), hash).toBe(title);
    }
    const asked = await firefox.run<string[]>(`return performance.getEntriesByType('resource').map(({ name }) => name)`);
    const own = address.startsWith('file:') ? /^(blob|data):/ : new RegExp(`^(${IN_A_FOLDER}|blob:|data:)`);
    expect(asked.filter((name) => !own.test(name))).toEqual([]);
  });
}
