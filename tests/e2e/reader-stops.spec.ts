import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** The script that the page runs beside itself to read codes. */
const READER = /\/reader-[0-9a-f]+\.js$/;
const NO_CODE = 'Fant ingen QR-kode i bildet.';
/** What a panic is in a program of wasm. */
const TRAP = "throw new WebAssembly.RuntimeError('unreachable');";

/** The reader, which does what is said in place of what it is. */
async function readerThat(page: Page, does: string): Promise<void> {
  await page.route(READER, (route) => route.fulfill({ contentType: 'text/javascript', body: does }));
}

async function choosePicture(page: Page): Promise<void> {
  const picture = { name: 'bilde.png', mimeType: 'image/png', buffer: readFileSync('public/icons/icon-192.png') };
  await page.getByLabel('Velg bilde', { exact: true }).setInputFiles(picture);
}

test.describe('where the reader of codes is another', () => {
  test.use({ serviceWorkers: 'block' });

  test('one that stops in the middle of a picture takes nothing with it, and the next picture has a new one', async ({ page, frame, complaints }) => {
    await readerThat(page, `onmessage = function () { ${TRAP} }; postMessage(null);`);
    await frame.open('#/del/');
    await choosePicture(page);
    await expect(page.getByText(NO_CODE)).toBeVisible();
    await expect(page.locator('#stopped')).toBeHidden();

    await page.unroute(READER);
    const another = page.waitForResponse(READER);
    await choosePicture(page);
    expect((await another).ok()).toBe(true);
    await expect(page.getByText(NO_CODE)).toBeVisible();
    // The browser tells of the trap; nobody else does.
    complaints.length = 0;
  });

  test('one that does not begin is told about at once', async ({ page, frame, complaints }) => {
    await readerThat(page, TRAP);
    await frame.open('#/del/');
    await choosePicture(page);
    await expect(page.getByText('Det som leser koder, kunne ikke hentes.')).toBeVisible();
    await expect(page.locator('#stopped')).toBeHidden();
    complaints.length = 0;
  });
});
