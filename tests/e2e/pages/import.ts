import { expect, type Locator, type Page } from '@playwright/test';

export interface NamedText {
  name: string;
  text: string | Buffer;
}

/** «Hent inn»: what is in the files, before any of it is taken in. Its texts in bokmål. */
export class ImportDialog {
  readonly dialog: Locator;
  readonly accept: Locator;
  readonly reject: Locator;
  readonly close: Locator;
  readonly rows: Locator;
  readonly undo: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Hent inn' });
    this.accept = this.dialog.getByRole('button', { name: 'Ta imot' });
    this.reject = this.dialog.getByRole('button', { name: 'Avvis' });
    this.close = this.dialog.getByRole('button', { name: 'Lukk' });
    this.rows = this.dialog.getByRole('listitem');
    this.undo = page.getByRole('button', { name: 'Angre henting' });
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** Chooses files with «Hent inn»; the dialog is open afterwards. */
  async choose(...files: NamedText[]): Promise<void> {
    await this.begin(...files);
    await this.accept.or(this.close).waitFor();
  }

  /** Chooses files with «Hent inn», which begins to read them. */
  async begin(...files: NamedText[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Hent inn' }).click();
    const chosen = files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text as string) }));
    // Large files take their time to the browser.
    await (await choosing).setFiles(chosen, { timeout: 60_000 });
  }

  /** Lets files fall on the page, as from a folder beside it. */
  async drop(...files: NamedText[]): Promise<void> {
    const transfer = await this.transfer(files);
    const target = this.page.getByRole('main');
    // A person sees by the pointer whether the page takes files yet.
    await expect.poll(() => target.evaluate((main, dataTransfer) => !main.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true })), transfer)).toBe(true);
    await target.dispatchEvent('drop', { dataTransfer: transfer });
    await this.accept.or(this.close).waitFor();
  }

  /** Pastes files, or a text, where the focus is; who takes it. */
  async paste(what: { files?: NamedText[]; text?: string }): Promise<'left to the browser' | 'taken by the page'> {
    const transfer = await this.transfer(what.files ?? [], what.text);
    const isLeft = await this.page.evaluate((clipboardData) => {
      return (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, transfer);
    return isLeft ? 'left to the browser' : 'taken by the page';
  }

  /** Drops a text into a field, as one that is dragged from elsewhere. */
  async dropText(field: Locator, text: string): Promise<void> {
    await field.dispatchEvent('drop', { dataTransfer: await this.transfer([], text) });
  }

  private transfer(files: NamedText[], text = ''): ReturnType<Page['evaluateHandle']> & Promise<{ jsonValue: () => Promise<DataTransfer> }> {
    const named = files.map((file) => ({ name: file.name, text: String(file.text) }));
    return this.page.evaluateHandle(([all, words]) => {
      const data = new DataTransfer();
      for (const file of all) data.items.add(new File([file.text], file.name, { type: 'application/json' }));
      if (words) data.setData('text/plain', words);
      return data;
    }, [named, text] as const) as never;
  }
}
