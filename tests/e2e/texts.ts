import { readFileSync } from 'node:fs';

export type Language = 'nb' | 'nn' | 'en';
/** A text of the page by its module and its name, such as `workshop.JOIN`, with its holes filled. */
export type Say = (name: string, values?: Record<string, string | number>) => string;

const EACH = /^ {4}([A-Z0-9_]+) \{\n([\s\S]*?)\n {4}\}$/gm;

/** What stands between the quotes after the language. A line that ends with `\` goes on where the next one begins. */
function written(body: string, language: Language): string {
  const [, text = ''] = new RegExp(`^ *${language}: "((?:[^"\\\\]|\\\\[\\s\\S])*)"`, 'm').exec(body) ?? [];
  return text.replace(/\\\n\s*/g, '').replaceAll('\\"', '"');
}

/** The texts of the page in a language, from where they are written: a test in all languages then names what people see. */
export function textsIn(language: Language): Say {
  const modules = new Map<string, Map<string, string>>();
  const textsOf = (module: string): Map<string, string> => {
    const held = modules.get(module);
    if (held) return held;
    const source = readFileSync(`src/i18n/${module}.rs`, 'utf8');
    const texts = new Map(Array.from(source.matchAll(EACH), ([, name = '', body = '']) => [name, written(body, language)] as const));
    modules.set(module, texts);
    return texts;
  };
  return (name, values = {}) => {
    const [module = '', key = ''] = name.split('.');
    const text = textsOf(module).get(key);
    if (!text) throw new Error(`There is no text ${name}.`);
    return Object.entries(values).reduce((filled, [hole, value]) => filled.replaceAll(`{${hole}}`, String(value)), text);
  };
}
