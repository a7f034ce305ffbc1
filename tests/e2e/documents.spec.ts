import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const ACCESS = readFileSync('docs/tilgjengelighet.md', 'utf8');
const rows = [...ACCESS.matchAll(/^\| (\d\.\d\.\d+) .*? \| (.*?) \| (.*?) \|/gm)].map(([, number = '', status = '', how = '']) => ({ number, status, how }));

/** WCAG 2.1 at A and AA: how many criteria each guideline has, and those that the Norwegian regulation leaves out. */
const LAST: Record<string, number[]> = {
  '1.1': [1], '1.2': [1, 2], '1.3': [1, 2, 3, 4, 5], '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13], '2.1': [1, 2, 4], '2.2': [1, 2], '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7], '2.5': [1, 2, 3, 4], '3.1': [1, 2], '3.2': [1, 2, 3, 4], '3.3': [1, 2, 3, 4], '4.1': [1, 2, 3],
};

test('the document on accessibility has each of the 47 criteria once, and tests that there are', () => {
  const all = Object.entries(LAST).flatMap(([guideline, numbers]) => numbers.map((number) => `${guideline}.${number}`));
  expect(rows.map(({ number }) => number)).toEqual(all);
  expect(all).toHaveLength(47);
  for (const { number, status, how } of rows) {
    expect.soft(status, number).toMatch(/^(oppfylt|delvis prøvd|gjelder ikke)$/);
    if (status === 'oppfylt') expect.soft(how, number).not.toBe('');
    for (const [, name = ''] of how.matchAll(/`([\w-]+)`/g)) {
      expect.soft(['e2e', 'proof'].some((folder) => existsSync(`tests/${folder}/${name}.spec.ts`)), `${number}: ${name}`).toBe(true);
    }
  }
});

test('the text for the declaration counts as the table does', () => {
  const notHere = rows.filter(({ status }) => status === 'gjelder ikke').length;
  expect(ACCESS).toContain(`${rows.length - notHere} av dem er undersøkt, ${notHere} gjelder ikke`);
});

for (const document of ['docs/drift.md', 'docs/tilgjengelighet.md', 'SECURITY.md', 'README.md']) {
  test(`every file that ${document} names is there`, () => {
    const text = readFileSync(document, 'utf8');
    const folder = document.slice(0, document.lastIndexOf('/') + 1);
    for (const [, path = ''] of text.matchAll(/\]\(([\w./-]+)\)/g)) expect.soft(existsSync(folder + path), path).toBe(true);
    for (const [, path = ''] of text.matchAll(/`((?:tests|tools|docs|src|boot|public)\/[\w./-]+\.\w+)`/g)) expect.soft(existsSync(path), path).toBe(true);
  });
}
