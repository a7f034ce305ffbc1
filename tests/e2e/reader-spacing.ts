import type { Page } from '@playwright/test';

/** What WCAG 2.2, 1.4.12, lets a reader ask of any page. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Looks at a page as somebody sees it who asked for more space, and takes that back. */
export async function withSpacing<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  // The page's own policy lets no other styles in; a reader's browser does, and so does a sheet that a script made.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  const seen = await look();
  await page.evaluate(() => { document.adoptedStyleSheets = []; });
  return seen;
}
