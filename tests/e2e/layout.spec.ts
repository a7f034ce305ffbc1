import { cover } from './cover';
import { expect, test } from './fixtures';
import { seedScreens } from './screens';
import { idOf } from './storage-format';

// A screen of 1280 by 1024 with everything enlarged four times.
test.describe('enlarged to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const hash of ['#/', '#/kart', `#/skisser/${idOf(1)}`, `#/tiltak/bootcamp/${idOf(103)}`, '#/eksempler']) {
    test(`the menu is opened from the end of ${hash}, and every link of it is seen in turn`, async ({ page, frame }) => {
      await seedScreens(page, { locale: 'nb' });
      await frame.open(hash);
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await frame.menuButton.focus();
      await expect(frame.menuButton).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(frame.menuButton).toHaveAttribute('aria-expanded', 'true');
      const links = await frame.menu.getByRole('link').all();
      expect(links.length).toBeGreaterThan(4);
      for (const link of links) {
        await link.focus();
        await expect(link).toBeInViewport({ ratio: 1 });
        expect(await cover(link)).toBe('');
      }
      await page.keyboard.press('Enter');
      await expect(frame.title).toHaveText('Verksted');
      await expect(frame.title).toBeInViewport();
      await expect(frame.menu).toBeHidden();
    });
  }
});

test.describe('the columns of the sketch', () => {
  test('three when wide, one when narrow, in one order', async ({ page, sketch }) => {
    await seedScreens(page, { locale: 'nb' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await sketch.open('#/skisser/00000000000000000000000000000001');
    const left = async (name: 'Idé' | 'Lagspill' | 'Kontinuitet'): Promise<number> => (await sketch.field(name).boundingBox())?.x ?? NaN;
    expect(await left('Idé')).toBeLessThan(await left('Lagspill'));
    expect(await left('Lagspill')).toBeLessThan(await left('Kontinuitet'));
    await page.setViewportSize({ width: 320, height: 800 });
    const places = [];
    for (const name of ['Idé', 'Behovet', 'Mål', 'Kommune', 'Lagspill', 'Beskrivelse', 'Kontinuitet', 'Samspill', 'Forståelse'] as const) {
      places.push((await sketch.field(name).boundingBox())?.y ?? NaN);
    }
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });
});

test('on a phone the tools of a work keep their words, in one line', async ({ page, sketch }) => {
  await seedScreens(page, { locale: 'nb' });
  await page.setViewportSize({ width: 360, height: 780 });
  await sketch.open('#/skisser/00000000000000000000000000000001');
  const tools = sketch.toolbar.getByRole('button', { name: /^(Angre endring|Ta med|Mer)$/ });
  await expect(tools).toHaveCount(3);
  const tops = await tools.evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
  await sketch.tool('Mer').click();
  await expect(sketch.more('Gjør om')).toBeVisible();
});
