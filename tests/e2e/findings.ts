import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the law asks for. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const RULES = [...WCAG, 'best-practice'];

/** What axe finds on the page, as a list to read. */
export async function findings(page: Page, rules = RULES): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')} (${node.any[0]?.message ?? ''})`));
}
