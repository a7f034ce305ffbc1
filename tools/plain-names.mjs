// What the app's first wasm asks its script for has names that end in a hash, which no compression makes shorter, and which
// stand in both files. Within one build the names tell them apart without it.
import { execFileSync } from 'node:child_process';

const HASHED = /\b__wb\w+?_[0-9a-f]{16}\b/g;

/** Each name with a hash, and a short one that no other has. */
function plainNames(script) {
  const taken = new Set();
  const plain = new Map();
  for (const name of new Set(script.match(HASHED))) {
    const stem = name.replace(/^__wb(g|indgen)_/, '').replace(/_[0-9a-f]{16}$/, '');
    let own = stem;
    for (let number = 2; taken.has(own); number += 1) own = `${stem}${number}`;
    taken.add(own);
    plain.set(name, own);
  }
  return plain;
}

/** The script, and the wasm as text, with plain names. */
export function withPlainNames(script, wasm) {
  const names = plainNames(script);
  if (names.size === 0) throw new Error('tools/plain-names.mjs finds no names with a hash.');
  const text = execFileSync('wasm-dis', [wasm], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] });
  const asked = /(\(import "\S+" ")(\w+)"/g;
  return {
    script: script.replace(HASHED, (name) => names.get(name)),
    text: text.replace(asked, (all, before, name) => `${before}${names.get(name) ?? name}"`),
  };
}
