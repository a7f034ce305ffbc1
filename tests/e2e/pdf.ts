import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Paper {
  /** Width and height of each page, in whole millimetres. */
  sizes: [number, number][];
  /** All text, without the blanks, which a PDF leaves to the reader. */
  text: string;
}

export const A4: [number, number] = [210, 297];
export const A3_LANDSCAPE: [number, number] = [420, 297];

/** The text as it is looked for in [`Paper.text`]. */
export const withoutBlanks = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** What comes out of the printer when it is printed now. */
export async function printed(page: Page): Promise<Paper> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const sizes: [number, number][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push([Math.round(width / POINTS_PER_MILLIMETRE), Math.round(height / POINTS_PER_MILLIMETRE)]);
  }
  const { text } = await extractText(document, { mergePages: true });
  return { sizes, text: withoutBlanks(text) };
}
