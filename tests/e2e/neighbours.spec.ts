import { expect, type Page } from '@playwright/test';
import { Neighbour } from './neighbour';
import { Folder } from './pages/place';
import { SketchScreen } from './pages/sketch';
import { Sketches } from './pages/sketches';
import { NEXT_MARK, test } from './site';

test.beforeEach(({ site }) => { site.lieIn('a/', 'b/'); });

async function write(page: Page, idea: string): Promise<SketchScreen> {
  await new Folder(page, '').newSketch.click();
  const sketch = new SketchScreen(page);
  await sketch.field('Idé').fill(idea);
  await sketch.stored();
  return sketch;
}

/** Two copies of the page in two folders, each with something written, and an app of somebody else. */
async function three(page: Page, site: Parameters<typeof Neighbour.open>[1]): Promise<{ one: SketchScreen; other: SketchScreen; neighbour: Neighbour }> {
  const first = new Folder(page, 'a/');
  await first.open();
  await first.ready.waitFor();
  const one = await write(page, 'Skrevet i den første mappen');
  const second = new Folder(await page.context().newPage(), 'b/');
  await second.open();
  await second.ready.waitFor();
  const other = await write(second.page, 'Skrevet i den andre mappen');
  return { one, other, neighbour: await Neighbour.open(await page.context().newPage(), site) };
}

test('another app empties what the browser keeps for the address: both copies have all that was written, and go on', async ({ page, site }) => {
  const { one, other, neighbour } = await three(page, site);
  await neighbour.clear();
  await one.storing(() => one.field('Mål').fill('Skrevet etterpå'));
  await one.page.reload();
  await expect(one.field('Idé')).toHaveValue('Skrevet i den første mappen');
  await expect(one.field('Mål')).toHaveValue('Skrevet etterpå');
  await other.page.reload();
  await expect(other.field('Idé')).toHaveValue('Skrevet i den andre mappen');
  const list = new Sketches(other.page);
  await list.goTo('Arbeidet vårt');
  for (const folder of ['første', 'andre']) await expect(list.titles.filter({ hasText: `${folder} mappen` })).toHaveCount(1);
});

test('another app takes all the room: it is told, no word is lost, and all is stored once there is room', async ({ page, site }) => {
  const { one, neighbour } = await three(page, site);
  await neighbour.fill(one.page);
  await one.field('Beskrivelse').fill('Langt og viktig. '.repeat(400));
  await expect(one.alerts.filter({ hasText: /fullt|full/i })).toBeVisible();
  await expect(one.field('Beskrivelse')).toHaveValue('Langt og viktig. '.repeat(400));
  await neighbour.giveBack(one.page);
  await one.storing(() => one.field('Mål').fill('Nå er det plass'));
  await one.page.reload();
  await expect(one.field('Beskrivelse')).toHaveValue('Langt og viktig. '.repeat(400));
});

for (const scope of ['/annet/', '/'] as const) {
  test(`another app has a worker for ${scope} that puts away what it does not know: both copies work, change version and work without a network`, async ({ page, site, next }) => {
    const { one, other, neighbour } = await three(page, site);
    await neighbour.write();
    await neighbour.begin(scope);
    const theirs = await neighbour.own();
    expect(theirs).toMatchObject({ text: 'andres', caches: ['annet-v1'] });
    expect(theirs.workers).toHaveLength(1);
    for (const { page: tab } of [one, other]) {
      const folder = new Folder(tab, tab === page ? 'a/' : 'b/');
      await folder.open();
      await folder.ready.waitFor();
    }
    site.serve(next);
    const folder = new Folder(page, 'a/');
    await folder.lookForUpdate();
    await folder.updateNow.click();
    await expect(page.locator(`meta[name="${NEXT_MARK}"]`)).toBeAttached();
    await folder.ready.waitFor();
    site.goAway();
    await page.reload();
    await expect(folder.latest).toContainText('Skrevet i den første mappen');
    // The other copy is of the version it had, and has all of it.
    await other.page.reload();
    await expect(new Folder(other.page, 'b/').latest).toContainText('Skrevet i den andre mappen');
    expect(await neighbour.own()).toEqual(theirs);
  });
}
