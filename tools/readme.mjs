// Puts a table into README.md, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';

/** `name` is that of the marks: <!-- name --> and <!-- /name -->. */
export function writeIntoReadme(name, table) {
  const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  const readme = readFileSync('README.md', 'utf8');
  if (!marks.test(readme)) throw new Error(`README.md has no place for ${name}.`);
  writeFileSync('README.md', readme.replace(marks, (whole, before, after) => `${before}${table}${after}`));
}
