import type { Page } from '@playwright/test';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { openScreen, SCREENS, seedScreens } from './screens';

const EDITORS = SCREENS.filter(({ name }) => /^(the guide|a filled guide|a self-check|a filled sketch|a sketch with suggestions|a new draft of .*|a filled draft of .*)$/.test(name));

/** The fields of the canvas and those that stand alone under it. */
const CANVAS = {
  nb: ['Idé', 'Behovet', 'Mål', 'Kommune', 'Lagspill', 'Beskrivelse', 'Kontinuitet', 'Samspill', 'Forståelse', 'Hva kan vi slutte med?', 'Hvem har skrevet?'],
  nn: ['Idé', 'Behovet', 'Mål', 'Kommune', 'Lagspel', 'Skildring', 'Kontinuitet', 'Samspel', 'Forståing', 'Kva kan vi slutte med?', 'Kven har skrive?'],
  en: ['Idea', 'The need', 'Goal', 'Municipality', 'Teamwork', 'Description', 'Continuity', 'Cooperation', 'Understanding', 'What can we stop doing?', 'Who wrote this?'],
} as const;

/** The fields that no heading of their own part of the page leads to, and the headings that skip a level. */
async function lost(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const levelOf = (heading: Element): number => Number(heading.tagName.slice(1));
    const isShown = (element: Element): boolean => element.checkVisibility();
    const headingsIn = (part: Element): Element[] => [...part.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(isShown);
    const faults: string[] = [];
    let level = 0;
    for (const heading of headingsIn(main)) {
      if (levelOf(heading) > level + 1) faults.push(`«${heading.textContent}» comes after a heading of level ${level}`);
      level = levelOf(heading);
    }
    for (const field of [...main.querySelectorAll('input, textarea, select')].filter(isShown)) {
      let part: Element | null = field;
      while (part && headingsIn(part).length === 0) part = part.parentElement;
      const [first, ...others] = part ? headingsIn(part) : [];
      const leads = first && levelOf(first) > 1 && Boolean(first.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
      // A part with several headings of one level is a row of parts, and none of them is that of the field.
      const isOne = first && others.every((other) => levelOf(other) > levelOf(first));
      if (!leads || !isOne) faults.push(`no heading leads to ${field.id}`);
    }
    return faults;
  });
}

for (const locale of ['nb', 'nn', 'en'] as const) {
  test(`those who go from heading to heading come to every group of fields (${locale})`, async ({ page }) => {
    await seedScreens(page, { locale });
    for (const screen of EDITORS) {
      await openScreen(page, screen);
      expect.soft(await lost(page), screen.name).toEqual([]);
    }
  });

  test(`each field of the canvas is called as its heading (${locale})`, async ({ page }) => {
    await seedScreens(page, { locale });
    const screen = SCREENS.find(({ name }) => name === 'a filled sketch');
    if (!screen) throw new Error('there is no filled sketch');
    await openScreen(page, screen);
    for (const name of CANVAS[locale]) {
      await expect(page.getByRole('textbox', { name, exact: true })).toBeVisible();
      await expect.soft(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    }
    expect(await findings(page)).toEqual([]);
  });
}
