// What is handed over: the finished page as one zip, its SHA-256, and the list of what it is made of. The same bytes
// each time from the same dist/.
//   node tools/package.mjs [--folder dist] [--out .]
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sbomOf } from './sbom.mjs';
import { zipOf } from './zip.mjs';

const { values: { folder, out } } = parseArgs({ options: { folder: { type: 'string', default: 'dist' }, out: { type: 'string', default: '.' } } });
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no ${folder}/index.html to pack: run «make dist» first.`);
  process.exit(1);
}

const zip = zipOf(folder, 'nyskapingslaget');
const sum = createHash('sha256').update(zip).digest('hex');
writeFileSync(join(out, 'dist.zip'), zip);
writeFileSync(join(out, 'dist.zip.sha256'), `${sum}  dist.zip\n`);
writeFileSync(join(out, 'dist.cdx.json'), sbomOf(sum));
console.log(`dist.zip: ${(zip.length / 1e6).toFixed(1)} MB, SHA-256 ${sum}`);
