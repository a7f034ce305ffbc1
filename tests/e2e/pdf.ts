import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

export interface Paper {
  /** Width and height of each page, in whole millimetres. */
  sizes: [number, number][];
  /** All text, without the blanks, which a PDF leaves to the reader. */
  text: string;
  /** The same of what lies wholly on its page. */
  inside: string;
  /** What the PDF is called. */
  title: string;
  /** The headings of the first rank. */
  headings: string[];
  /** Whether each figure says what it shows. */
  figures: boolean[];
}

export const A4: [number, number] = [210, 297];
export const A3_LANDSCAPE: [number, number] = [420, 297];

/** The text as it is looked for in [`Paper.text`]. */
export const withoutBlanks = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** How far letters may lean out of their box, in points. */
const LEANING = 1;

/** A node of a PDF's structure, or a piece of its content. */
interface Node { role?: string; alt?: string; id?: string; type?: string; children?: Node[] }

/** All nodes of a role. */
function nodes(node: Node | null, role: RegExp): Node[] {
  if (!node) return [];
  const own = role.test(node.role ?? '') ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap((child) => nodes(child, role))];
}

const pieces = (node: Node): string[] => [...(node.type === 'content' && node.id ? [node.id] : []), ...(node.children ?? []).flatMap(pieces)];

/** The PDF that comes out of the printer when it is printed now. */
export async function pdfOf(page: Page): Promise<Buffer> {
  // What lays sheets out comes last.
  await page.locator('.print-tray').waitFor({ state: 'attached' });
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

/** How sharply a sheet is scanned, in dots an inch. */
const SCANNED = 200;
/** A host that nobody reaches: a page of its own to draw a PDF on. */
const DRAWER = 'http://tegner.invalid/';
const PDF_JS = new URL('../../node_modules/unpdf/dist/pdfjs.mjs', import.meta.url);

/** Each page of a PDF as a scanner gives it, drawn from its bytes alone. */
export async function scanned(browser: Browser, pdf: Buffer, sharpness = SCANNED): Promise<Buffer[]> {
  const page = await browser.newPage();
  await page.route(`${DRAWER}**`, (route) => route.request().url().endsWith('.mjs')
    ? route.fulfill({ contentType: 'text/javascript', path: fileURLToPath(PDF_JS) })
    : route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>PDF</title>' }));
  await page.goto(DRAWER);
  const pictures = await page.evaluate(async ([bytes, scale]) => {
    const address = '/pdf.mjs';
    const { getDocument } = await import(address) as PdfJs;
    const held = await getDocument({ data: Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)) }).promise;
    const drawn: string[] = [];
    for (let number = 1; number <= held.numPages; number += 1) {
      const sheet = await held.getPage(number);
      const viewport = sheet.getViewport({ scale });
      const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
      await sheet.render({ canvas, viewport }).promise;
      drawn.push(canvas.toDataURL('image/png').split(',')[1] ?? '');
    }
    return drawn;
  }, [pdf.toString('base64'), sharpness / 72] as const);
  await page.close();
  return pictures.map((picture) => Buffer.from(picture, 'base64'));
}

/** What is used of pdf.js in a page. */
interface PdfJs {
  getDocument: (source: { data: Uint8Array }) => { promise: Promise<{ numPages: number; getPage: (number: number) => Promise<PdfSheet> }> };
}
interface PdfSheet {
  getViewport: (options: { scale: number }) => { width: number; height: number };
  render: (options: { canvas: HTMLCanvasElement; viewport: { width: number; height: number } }) => { promise: Promise<void> };
}

/** What comes out of the printer when it is printed now. */
export async function printed(page: Page): Promise<Paper> {
  const document = await getDocumentProxy(new Uint8Array(await pdfOf(page)));
  const paper: Paper = { sizes: [], text: '', inside: '', title: '', headings: [], figures: [] };
  const { info } = await document.getMetadata();
  paper.title = String((info as { Title?: string }).Title ?? '');
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    paper.sizes.push([Math.round(width / POINTS_PER_MILLIMETRE), Math.round(height / POINTS_PER_MILLIMETRE)]);
    const { items } = await sheet.getTextContent({ includeMarkedContent: true });
    /** The text of each piece of content. */
    const words = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const [, , , , x = 0, y = 0] = item.transform as number[];
        const isInside = x >= -LEANING && x + item.width <= width + LEANING && y >= -LEANING && y <= height + LEANING;
        paper.text += item.str;
        if (isInside) paper.inside += item.str;
        const id = [...open].reverse().find((one) => one !== '');
        if (id) words.set(id, (words.get(id) ?? '') + item.str);
      } else if (item.type === 'endMarkedContent') {
        open.pop();
      } else {
        open.push((item as { id?: string }).id ?? '');
      }
    }
    const tree = await sheet.getStructTree() as Node | null;
    paper.headings.push(...nodes(tree, /^H1$/).map((node) => withoutBlanks(pieces(node).map((id) => words.get(id) ?? '').join(''))).filter(Boolean));
    paper.figures.push(...nodes(tree, /^Figure$/).map((node) => Boolean(node.alt?.trim())));
  }
  return { ...paper, text: withoutBlanks(paper.text), inside: withoutBlanks(paper.inside) };
}
