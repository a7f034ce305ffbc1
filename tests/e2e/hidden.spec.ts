import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { holdBack } from './hold-back';
import { resize } from './resize';

const WASM = /nyskapingslaget-[0-9a-f]+_bg\.wasm$/;
const OF_A_FAULT = /stanset|stansa|stopped|kom ikke|kom ikkje|could not|last ned|download/i;
const LANGUAGES = [['nb-NO', 'Henter siden'], ['nn-NO', 'Hentar sida'], ['en-GB', 'Loading the page']] as const;

/** What is hidden and has a box all the same. */
async function hiddenWithBox(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll('[hidden], dialog:not([open])'))
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => `${element.tagName} #${element.id} .${element.getAttribute('class') ?? ''}`));
}

/** Buttons and links that one sees, but that have no name. */
async function nameless(page: Page): Promise<string[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll('button, a, [role="button"]'))
    .filter((element) => element.getClientRects().length > 0 && !(element.textContent ?? '').trim() && !element.getAttribute('aria-label'))
    .map((element) => element.id || element.outerHTML));
}

/** Looks at the page of now in every width and colour. */
async function everyWay(page: Page, look: (way: string) => Promise<void>): Promise<void> {
  for (const width of [360, 1280]) {
    await resize(page, { width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await look(`${width} px, ${colorScheme}`);
    }
  }
}

for (const [locale, loading] of LANGUAGES) {
  test.describe(locale, () => {
    test.use({ locale, ...(locale === 'en-GB' ? { timezoneId: 'Europe/London' } : {}) });

    test('while the app is on its way nothing speaks of a fault, and no button is empty', async ({ page }) => {
      const release = await holdBack(page, WASM);
      await page.goto('', { waitUntil: 'commit' });
      await everyWay(page, async (way) => {
        await expect(page.getByRole('progressbar', { name: loading })).toBeVisible();
        for (const media of ['screen', 'print'] as const) {
          await page.emulateMedia({ media });
          expect(await hiddenWithBox(page), `${way}, ${media}`).toEqual([]);
          expect(await nameless(page), `${way}, ${media}`).toEqual([]);
          expect(await page.evaluate(() => document.body.innerText), `${way}, ${media}`).not.toMatch(OF_A_FAULT);
        }
        await page.emulateMedia({ media: 'screen' });
        // What is painted are the frame and Hjem: «Søk i alt», «Meny» and «Ny skisse».
        await expect(page.getByRole('button', { name: OF_A_FAULT })).toHaveCount(0);
        await expect(page.getByRole('alert')).toHaveCount(0);
      });
      release();
      await page.locator('#loading').waitFor({ state: 'detached' });
      await expect(page.locator('#hovedinnhold')).toBeVisible();
      await everyWay(page, async (way) => expect(await hiddenWithBox(page), way).toEqual([]));
    });
  });
}

/**
 * Goes over every rule of the page's stylesheets that sets display, and tries what it selects on hidden elements: each
 * class alone, and all classes of a rule together. What comes back has a box.
 */
async function beaten(page: Page): Promise<{ tried: number; beaten: string[] }> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walk = (rules: CSSRuleList, outer: string[]): void => {
      for (const rule of rules) {
        const selector = rule instanceof CSSStyleRule ? rule.selectorText : '';
        const classes = [...outer, ...Array.from(selector.matchAll(/\.([\w-]+)/g), ([, name]) => name ?? '')];
        if (rule instanceof CSSStyleRule && rule.style.display && rule.style.display !== 'none') {
          classes.forEach((name) => found.add(name));
          if (classes.length > 0) found.add(classes.join(' '));
        }
        if ('cssRules' in rule) walk((rule as CSSGroupingRule).cssRules, classes);
      }
    };
    for (const sheet of document.styleSheets) walk(sheet.cssRules, []);
    const main = document.querySelector('main') ?? document.body;
    const tried = [...found].flatMap((names) => ['div', 'span', 'button', 'textarea', 'input', 'li', 'dialog', 'svg'].map((tag) => {
      const element = tag === 'svg' ? document.createElementNS('http://www.w3.org/2000/svg', 'svg') : document.createElement(tag);
      element.setAttribute('class', names);
      // A dialog that is not open is hidden by that alone.
      if (tag !== 'dialog') element.setAttribute('hidden', '');
      element.append('Tekst');
      return element;
    }));
    main.append(...tried);
    const faults = tried.filter((element) => element.getClientRects().length > 0).map((element) => `${element.tagName} .${element.getAttribute('class') ?? ''}`);
    for (const element of tried) element.remove();
    return { tried: found.size, beaten: faults };
  });
}

for (const address of ['', 'gjenopprett.html']) {
  test(`${address || 'index.html'}: no class of ours brings what is hidden onto the screen or onto paper`, async ({ page, frame, recovery }) => {
    if (address) await recovery.open();
    else await frame.open();
    for (const media of ['screen', 'print'] as const) {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ media });
        const { tried, beaten: faults } = await beaten(page);
        expect(tried).toBeGreaterThan(30);
        expect(faults, `${media}, ${width} px`).toEqual([]);
      }
    }
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(() => {
      const shown = document.createElement('div');
      shown.className = 'stack';
      shown.append('Tekst');
      (document.querySelector('main') ?? document.body).append(shown);
      return shown.getClientRects().length;
    })).toBe(1);
  });
}

for (const address of ['', 'gjenopprett.html']) {
  test(`${address || 'index.html'} without its stylesheet: what is hidden has no box`, async ({ page, complaints }) => {
    await page.route(/\.css$/, (route) => route.abort());
    await page.route(WASM, () => {});
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('[hidden]').count()).toBeGreaterThan(0);
    expect(await hiddenWithBox(page)).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    complaints.length = 0;
  });
}
