import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './fixtures';

test('opened from a disk, the page says in three languages that it needs a web server', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(process.env['DIST'] ?? 'dist', 'index.html')).href);
  const told = page.getByRole('alert');
  await expect(told.getByRole('heading')).toHaveText(['Siden må ligge på en nettserver', 'Sida må ligge på ein nettserver', 'The page needs a web server']);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByText('Siden kom ikke i gang')).toBeHidden();
});
