import { expect, test } from './fixtures';
import { storedSketches } from './store';

const MEASURES = [
  ['avlastningsagent', 'Avlastningsagent'],
  ['stillingsutlysning', 'Stillingsutlysning'],
  ['bandittportal', 'Kommunal bandittportal'],
  ['bootcamp', 'Distriktsnyskaping Bootcamp'],
  ['firepakrava', 'Firepåkrava'],
  ['meetup', 'Meetup'],
] as const;

test('six cards, on Tiltak and on Hjem', async ({ home, measures }) => {
  await home.open();
  await expect(home.measures.getByRole('heading', { level: 3 })).toHaveText(MEASURES.map(([, name]) => name));
  await home.goTo('Tiltak');
  await expect(measures.cards.getByRole('heading')).toHaveText(MEASURES.map(([, name]) => name));
});

for (const [id, name] of MEASURES) {
  test(`${name} says what it is and becomes a sketch`, async ({ page, measures, sketch }) => {
    await measures.open();
    await measures.card(name).click();
    await expect(page).toHaveURL(new RegExp(`#/tiltak/${id}$`));
    await expect(measures.title).toHaveText(name);
    await expect(page).toHaveTitle(`${name} – Nyskapingslaget`);
    await expect(measures.main.getByText('Ingenting sendes.')).toBeVisible();
    await expect(measures.main.getByRole('heading', { name: 'Hva er det?' })).toBeVisible();
    expect(await storedSketches(page)).toEqual([]);

    // Nothing is written: there is nothing to make a sketch of, and it is said why.
    await expect(measures.makeSketch).toBeDisabled();
    await expect(measures.makeSketch).toHaveAccessibleDescription(/^Skriv eller velg noe først/);
    await measures.makeSketch.click({ force: true });
    await expect(measures.title).toHaveText(name);
    expect(await storedSketches(page)).toEqual([]);

    // The first character is enough, and the button is the same one.
    await measures.makeSketch.evaluate((button) => button.setAttribute('data-before', ''));
    await measures.page.getByRole('textbox', { name: 'Kommune', exact: true }).pressSequentially('Å');
    await expect(measures.makeSketch).toBeEnabled();
    await expect(measures.makeSketch).toHaveAttribute('data-before', '');
    await expect(measures.makeSketch).toHaveAccessibleDescription('');
    await measures.makeSketch.click();
    await expect(sketch.field('Kommune')).toHaveValue('Å');
    await expect(sketch.main.getByText('0 av 9 felt')).toBeVisible();
    for (const field of ['Idé', 'Behovet', 'Mål', 'Beskrivelse', 'Lagspill', 'Kontinuitet', 'Samspill', 'Forståelse'] as const) {
      await expect(sketch.field(field)).toHaveValue('');
      await expect(sketch.borrow(field)).toBeVisible();
    }
    await expect(sketch.actors).toHaveCount(0);
    await expect(sketch.main.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect(sketch.borrow('Kommune')).toHaveCount(0);
    await sketch.field('Idé').fill('Vår egen idé');
    await sketch.stored();
    const [stored] = await storedSketches(page);
    const { idea, municipality, ...rest } = JSON.parse(stored?.split('\n')[1] ?? '{}') as Record<string, unknown>;
    expect([idea, municipality]).toEqual(['Vår egen idé', 'Å']);
    expect(Object.values(rest).filter((held) => typeof held === 'string' && /\s/.test(held))).toEqual([]);
    expect([rest['actors'], rest['themes'], rest['map_elements']]).toEqual([[], [], []]);
    await sketch.main.getByRole('link', { name: /^Laget av utkastet/ }).click();
    await expect(measures.made.getByRole('link', { name: 'Vår egen idé' })).toBeVisible();
    await page.reload();
    await expect(measures.made.getByRole('link', { name: 'Vår egen idé' })).toBeVisible();
  });
}

test('an illustration is looked at without touching the sketch, and borrowed', async ({ page, home, sketch }) => {
  await home.open();
  await home.newSketch.click();
  await sketch.field('Idé').fill('Vår egen idé');
  await sketch.exampleTab.click();
  await expect(sketch.field('Idé')).toBeHidden();
  for (const name of ['Innovasjonsagent', 'Nettverk for distriktsnyskaping']) {
    await page.getByRole('radio', { name }).check({ force: true });
    await expect(page.getByRole('heading', { level: 2, name: `Eksempel: ${name}` })).toBeAttached();
    await expect(page.getByRole('region', { name: 'Forståelse' })).toBeVisible();
  }
  await sketch.sketchTab.click();
  await expect(sketch.field('Idé')).toHaveValue('Vår egen idé');
  await expect(sketch.field('Behovet')).toHaveValue('');

  await sketch.exampleTab.click();
  await sketch.button('Bruk som utgangspunkt for en ny skisse').click();
  await expect(sketch.field('Idé')).toHaveValue(/\S/);
  await expect(sketch.field('Idé')).not.toHaveValue('Vår egen idé');
  await expect(sketch.main.getByText(/^Lånt fra/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Hva har dere tilpasset?' }).fill('Vi deler agenten med naboen');
  await sketch.stored();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Hva har dere tilpasset?' })).toHaveValue('Vi deler agenten med naboen');
});

test('a measure that is not here shows those that are', async ({ measures }) => {
  await measures.open('tidsmaskin');
  await expect(measures.title).toHaveText('Dette tiltaket finnes ikke her');
  await expect(measures.cards).toHaveCount(6);
});
