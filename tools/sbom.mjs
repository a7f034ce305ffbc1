// What the page is made of, as a list that other programs read (CycloneDX 1.6): each crate and each npm package of the lock
// files, with its version and the sum that its registry has of it. «required» is what ends up in the page, «excluded» what
// builds and tests it. Two runs over the same lock files give the same bytes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The npm packages whose content is in the page: the stylesheet and the icons. */
const IN_THE_PAGE = ['@digdir/designsystemet-css', '@navikt/aksel-icons'];
/** The programs of ours, by where each says what it needs. */
const OURS = { nyskapingslaget: 'Cargo.toml', 'nyskapingslaget-reader': 'reader/Cargo.toml' };

/** The packages of Cargo.lock, which is TOML of the plainest kind. */
function crates() {
  return readFileSync('Cargo.lock', 'utf8').split('[[package]]').slice(1).map((block) => {
    const value = (name) => new RegExp(`^${name} = "(.*)"$`, 'm').exec(block)?.[1];
    const needs = /^dependencies = \[([\s\S]*?)\]/m.exec(block)?.[1] ?? '';
    return {
      name: value('name'), version: value('version'), checksum: value('checksum'),
      needs: [...needs.matchAll(/"([^"]+)"/g)].map(([, need]) => need),
    };
  });
}

/** The names under `[dependencies]` of a manifest, and in tables of their own; not those of tests. */
function namedBy(manifest) {
  const names = [];
  let isOf = false;
  for (const line of readFileSync(manifest, 'utf8').split('\n')) {
    const table = /^\[(.+)\]$/.exec(line)?.[1];
    if (table) {
      const own = /(?:^|\.)dependencies\.([\w-]+)$/.exec(table)?.[1];
      if (own) names.push(own);
      isOf = /(?:^|\.)dependencies$/.test(table);
    } else if (isOf) {
      const name = /^([\w-]+)(?:\.workspace)?\s*=/.exec(line)?.[1];
      if (name) names.push(name);
    }
  }
  return names;
}

/** The crates that the programs of ours are made of, with what builds these. */
function inThePage(all) {
  const find = (need) => {
    const [name, version] = need.split(' ');
    return all.filter((crate) => crate.name === name && (!version || crate.version === version));
  };
  const found = new Set();
  const waiting = Object.values(OURS).flatMap(namedBy).flatMap(find);
  for (let crate = waiting.pop(); crate; crate = waiting.pop()) {
    if (found.has(crate)) continue;
    found.add(crate);
    waiting.push(...crate.needs.flatMap(find));
  }
  return found;
}

function crateComponents() {
  const all = crates();
  const page = inThePage(all);
  return all.filter(({ name }) => !(name in OURS)).map((crate) => {
    const purl = `pkg:cargo/${crate.name}@${crate.version}`;
    const hashes = crate.checksum ? { hashes: [{ alg: 'SHA-256', content: crate.checksum }] } : {};
    return { type: 'library', 'bom-ref': purl, name: crate.name, version: crate.version, scope: page.has(crate) ? 'required' : 'excluded', ...hashes, purl };
  });
}

function npmComponents() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const found = new Map();
  for (const [path, { version, integrity, license }] of Object.entries(packages)) {
    if (!path || !version) continue;
    const whole = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const [group, name] = whole.startsWith('@') ? whole.split('/') : [undefined, whole];
    const purl = `pkg:npm/${whole.replace('@', '%40')}@${version}`;
    const [algorithm, sum] = (integrity ?? '').split('-');
    const hashes = algorithm === 'sha512' ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }] } : {};
    const licenses = license ? { licenses: [/ (OR|AND|WITH) /.test(license) ? { expression: license } : { license: { name: license } }] } : {};
    found.set(purl, { type: 'library', 'bom-ref': purl, ...(group ? { group } : {}), name, version, scope: IN_THE_PAGE.includes(whole) ? 'required' : 'excluded', ...hashes, ...licenses, purl });
  }
  return [...found.values()];
}

/** The whole list, of a page whose zip has such a SHA-256. */
export function sbomOf(zipSum) {
  const version = /^version = "(.*)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];
  const components = [...crateComponents(), ...npmComponents()].sort((left, right) => (left.purl < right.purl ? -1 : 1));
  const root = `pkg:generic/nyskapingslaget@${version}`;
  const sum = createHash('sha256').update(JSON.stringify(components)).update(zipSum).digest('hex');
  // A UUID of its own for each content, of the kind that says that it is made from a sum.
  const uuid = [sum.slice(0, 8), sum.slice(8, 12), `8${sum.slice(13, 16)}`, `8${sum.slice(17, 20)}`, sum.slice(20, 32)].join('-');
  return `${JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      component: {
        type: 'application', 'bom-ref': root, name: 'nyskapingslaget', version, hashes: [{ alg: 'SHA-256', content: zipSum }],
        licenses: [{ license: { id: 'MIT' } }], purl: root,
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.filter(({ scope }) => scope === 'required').map(({ purl }) => purl) }],
  }, null, 2)}\n`;
}
