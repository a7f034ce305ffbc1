// Puts a table into README.md, or another document, between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';

/** `name` is that of the marks: <!-- name --> and <!-- /name -->. */
export function writeInto(document, name, table) {
  const marks = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  const text = readFileSync(document, 'utf8');
  if (!marks.test(text)) throw new Error(`${document} has no place for ${name}.`);
  writeFileSync(document, text.replace(marks, (whole, before, after) => `${before}${table}${after}`));
}

export function writeIntoReadme(name, table) {
  writeInto('README.md', name, table);
}
