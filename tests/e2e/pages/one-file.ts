import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { Frame } from './frame';

/** Where the edition that is one file lies. */
export const ONE_FILE = resolve(process.env['DIST'] ?? 'dist', 'nyskapingslaget.html');

export const addressOf = (path: string): string => pathToFileURL(path).href;

/** The edition that is one file, opened from a disk. Its texts in bokmål. */
export class OneFile extends Frame {
  readonly notice: Locator = this.page.getByRole('complementary');
  readonly noticeTitle: Locator = this.notice.getByRole('heading');
  readonly readNotice: Locator = this.notice.getByRole('button');

  constructor(page: Page, private readonly path = ONE_FILE) { super(page); }

  override async open(hash = ''): Promise<void> {
    await super.open(`${addressOf(this.path)}${hash}`);
  }
}
