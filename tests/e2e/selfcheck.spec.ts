import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { Frame } from './pages/frame';
import { A4, printed, withoutBlanks } from './pdf';

test('a session is timed, noted, summed up, printed and carried into a sketch', async ({ page, sketch, frame }) => {
  await page.clock.install({ time: new Date('2027-03-01T10:00:00') });
  await page.addInitScript(() => { window.print = () => undefined; });
  await frame.open('#/selvsjekk');
  await expect(frame.main.getByText(/fire til seks/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Begynn Økt 2/ }).click();
  await page.getByRole('textbox', { name: 'Gruppe' }).fill('Bord 2');
  await page.getByRole('checkbox', { name: / ?: Rom for frie fugler$/ }).check({ force: true });
  await page.getByRole('textbox', { name: 'Notat til «Rom for frie fugler»' }).fill('Ola har fått fri på fredager');
  await page.clock.runFor(2_000);
  await frame.stored();

  const timer = page.getByRole('timer');
  await expect(timer).toHaveText('20:00 igjen');
  await page.getByRole('radio', { name: '30 minutter' }).check({ force: true });
  await expect(timer).toHaveText('30:00 igjen');
  await page.getByRole('button', { name: 'Start tiden' }).click();
  await page.clock.runFor(10 * 60_000);
  // The clock goes on by itself between the turns.
  await expect(timer).toHaveText(/^(20:00|19:[3-5]\d) igjen$/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Fortsett' })).toBeVisible();
  const left = await timer.textContent() ?? '';
  await page.clock.runFor(5 * 60_000);
  await expect(timer).toHaveText(left);
  await page.getByRole('button', { name: 'Fortsett' }).click();
  await page.clock.runFor(2_000);
  await frame.stored();
  // It goes on while the page is away.
  await page.reload();
  await page.clock.runFor(4 * 60_000);
  await expect(timer).toHaveText(/^1[56]:\d\d igjen$/);
  await page.getByRole('button', { name: '5 minutter til' }).click();
  await page.clock.runFor(600);
  await expect(timer).toHaveText(/^2[01]:\d\d igjen$/);
  await page.clock.runFor(22 * 60_000);
  await expect(timer).toHaveText(/^Tiden er ute/);
  await expect(page.getByRole('button', { name: 'Start tiden' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Lyd når tiden er ute' })).not.toBeChecked();

  const summary = page.getByRole('region', { name: 'Oppsummering' });
  await expect(summary.getByRole('article')).toContainText('Ola har fått fri på fredager');
  const paper = await printed(page);
  expect(paper.sizes).toEqual([A4]);
  for (const words of ['Bord 2', 'Rom for frie fugler', 'Ola har fått fri på fredager']) expect(paper.text).toContain(withoutBlanks(words));
  await summary.getByRole('button', { name: 'Lag skisse av dette' }).click();
  await expect(sketch.field('Behovet')).toHaveValue(/Rom for frie fugler: Ola har fått fri på fredager/);
  await expect(page.getByRole('checkbox', { name: 'Rom for frie fugler' })).toBeChecked();
  // What was said round the table is known on the map, and the two find each other.
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Skisser laget av selvsjekken' }).getByRole('link')).toHaveCount(1);
  await frame.open('#/kart/kart-10');
  const said = page.getByRole('listitem').filter({ hasText: 'Ola har fått fri på fredager' });
  await expect(said.getByRole('link', { name: 'Bord 2' })).toBeVisible();
  await frame.open('#/kart');
  await expect(frame.main.getByRole('link', { name: /Rom for frie fugler.*Kjent hos oss/ }).first()).toBeVisible();
});

test('the length of a session is kept by «Nullstill», whatever was added, and changed while it runs', async ({ page, frame }) => {
  await page.clock.install({ time: new Date('2027-03-01T10:00:00') });
  await frame.open('#/selvsjekk');
  await page.getByRole('button', { name: /^Begynn Økt 3/ }).click();
  const timer = page.getByRole('timer');
  await page.getByRole('button', { name: '5 minutter til' }).click();
  await expect(timer).toHaveText('25:00 igjen');
  await expect(page.getByRole('radio', { name: '20 minutter' })).toBeChecked();
  await page.getByRole('button', { name: 'Start tiden' }).click();
  await page.clock.runFor(4 * 60_000);
  await page.getByRole('radio', { name: '40 minutter' }).check({ force: true });
  await page.clock.runFor(600);
  await expect(timer).toHaveText(/^4[01]:\d\d igjen$/);
  await page.getByRole('button', { name: 'Nullstill' }).click();
  await expect(timer).toHaveText('40:00 igjen');
  await expect(page.getByRole('radio', { name: '40 minutter' })).toBeChecked();
});

for (const hasSound of [false, true]) {
  test(`the end of a session ${hasSound ? 'sounds once, when that was asked for' : 'is quiet by default'}`, async ({ page, frame }) => {
    await page.clock.install({ time: new Date('2027-03-01T10:00:00') });
    await page.addInitScript(() => {
      const sounds: string[] = [];
      const part = (name: string): object => ({ connect: () => undefined, start: () => { sounds.push(name); }, stop: () => undefined, gain: {}, frequency: {} });
      Object.assign(window, { sounds, AudioContext: class { currentTime = 0; destination = {}; resume(): void { sounds.push('ready'); } createOscillator = (): object => part('tone'); createGain = (): object => part('volume'); } });
    });
    await frame.open('#/selvsjekk');
    await page.getByRole('button', { name: /^Begynn Økt 1/ }).click();
    await expect(frame.title).toBeFocused();
    if (hasSound) await page.getByRole('checkbox', { name: 'Lyd når tiden er ute' }).check({ force: true });
    await page.getByRole('button', { name: 'Start tiden' }).click();
    const sounds = (): Promise<string[]> => page.evaluate(() => (window as unknown as { sounds: string[] }).sounds);
    // Browsers let a page sound only if it was made ready while somebody pressed something.
    expect((await sounds()).includes('ready')).toBe(hasSound);
    expect(await sounds()).not.toContain('tone');
    await page.clock.runFor(21 * 60_000);
    await expect(page.getByRole('timer')).toHaveText(/^Tiden er ute/);
    await page.clock.runFor(5 * 60_000);
    expect((await sounds()).filter((sound) => sound === 'tone')).toHaveLength(hasSound ? 2 : 0);
  });
}

test('a session that was begun and never used is used, not stored again', async ({ page, frame }) => {
  await frame.open('#/selvsjekk');
  for (let round = 0; round < 3; round += 1) {
    await page.getByRole('button', { name: /^Begynn Økt 1/ }).click();
    await expect(page.getByRole('textbox', { name: 'Gruppe' })).toBeVisible();
    await page.goBack();
    await expect(frame.title).toHaveText('Selvsjekk');
  }
  await expect(page.getByRole('region', { name: 'Selvsjekkene deres' }).getByRole('listitem')).toHaveCount(1);
});

test('self-checks are listed, put in the bin, and taken back', async ({ page, frame, sketches }) => {
  await frame.open('#/selvsjekk');
  await page.getByRole('button', { name: /^Begynn Økt 1/ }).click();
  await page.getByRole('textbox', { name: 'Gruppe' }).fill('Bord 7');
  await frame.stored();
  await expect(page.getByRole('checkbox', { name: /^Dette kjenner vi oss igjen i ?: / })).toHaveCount(9);
  await frame.fromMore('Slett');
  await expect(new Frame(page).title).toHaveText('Selvsjekk');
  await expect(page.getByRole('link', { name: 'Bord 7' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Angre sletting' }).click();
  await expect(page.getByRole('link', { name: 'Bord 7' })).toBeVisible();
  await sketches.open();
  await expect(sketches.card('Bord 7')).toBeVisible();
});

test('three points get a star, a fourth is told why not, and the summary names them first', async ({ page, frame }) => {
  await frame.open('#/selvsjekk');
  await page.getByRole('button', { name: /^Begynn Økt 1/ }).click();
  const star = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^Stjerne ?: ${name}$`) });
  const three = ['Lange avstander', 'Like, men ulike', 'Mange hatter, få hoder'];
  for (const name of three) {
    await star(name).click();
    await expect(star(name)).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(frame.main.getByText('3 av 3 stjerner er gitt.')).toBeVisible();
  await star('Stå-på-vilje og driv').click();
  await expect(star('Stå-på-vilje og driv')).toHaveAttribute('aria-pressed', 'false');
  await expect(frame.main.getByText(/^Alle tre stjernene er gitt/)).toBeVisible();
  const summary = page.getByRole('region', { name: 'Oppsummering' }).getByRole('article');
  const starred = summary.locator('section').filter({ hasText: 'Dette betyr mest hos oss' });
  for (const name of three) await expect(starred).toContainText(name);
  await frame.stored();
  await page.reload();
  await expect(star('Lange avstander')).toHaveAttribute('aria-pressed', 'true');
  await star('Lange avstander').click();
  await star('Stå-på-vilje og driv').click();
  await expect(starred).toContainText('Stå-på-vilje og driv');
  await expect(starred).not.toContainText('Lange avstander');
});
