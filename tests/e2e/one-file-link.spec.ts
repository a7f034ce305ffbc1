import { readFileSync } from 'node:fs';
import { findings } from './findings';
import { expect, test } from './fixtures';
import { ONE_FILE } from './pages/one-file';
import { downloadedBytes } from './store';

const FILE = '**/nyskapingslaget.html';

test('Om leads to the page as one file, and says what is otherwise with it', async ({ page, about }) => {
  await about.open();
  const part = page.getByRole('region', { name: 'Siden i én fil' });
  await expect(part).toContainText('Andre sider som åpnes fra filer på samme maskin, kan i noen nettlesere lese tekstene.');
  await expect(part).toContainText('følger kanskje ikke med når filen flyttes eller sendes');
  expect(await findings(page)).toEqual([]);
  const bytes = await downloadedBytes(page, () => part.getByRole('link', { name: 'Last ned siden som én fil' }).click());
  expect(bytes.equals(new Uint8Array(readFileSync(ONE_FILE)))).toBe(true);
  await about.language('Nynorsk').check({ force: true });
  await expect(page.getByRole('region', { name: 'Sida i éi fil' })).toBeVisible();
});

test.describe('without the worker, which asks past what is answered here', () => {
  test.use({ serviceWorkers: 'block' });

  test('Om says nothing of a file that the host does not have', async ({ page, about, complaints }) => {
    await page.route(FILE, (route) => route.fulfill({ status: 404, body: '' }));
    const asked = page.waitForResponse(FILE);
    await about.open();
    expect((await asked).request().method()).toBe('HEAD');
    await expect(page.getByRole('region', { name: 'Lisens og versjon' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Siden i én fil' })).toHaveCount(0);
    // The browser itself says that there is none.
    await expect.poll(() => complaints.length).toBe(1);
    complaints.length = 0;
  });
});
