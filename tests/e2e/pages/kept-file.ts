import type { Locator, Page } from '@playwright/test';
import { Sketches } from './sketches';

/** The name that the page suggests. */
const NAME = 'nyskapingslaget-alt.json';

/** What stands in for the browser's dialog, its permissions and its disk. */
interface Stand {
  permission: 'granted' | 'prompt';
  asked: number;
  /** The name of what goes wrong with writing; none where nothing does. */
  trouble: string;
}

/** «Arbeidet vårt», with a file that everything is saved to as well. */
export class KeptFile extends Sketches {
  readonly chooseFile: Locator = this.button('Lagre også til en fil');
  readonly goOn: Locator = this.button('Fortsett å skrive til filen');
  readonly takeIn: Locator = this.button('Hent inn fra filen');
  readonly writeOver: Locator = this.button('Skriv over filen');
  readonly stop: Locator = this.button('Slutt å skrive til filen');
  readonly notice: Locator = this.page.getByText('Filen på maskinen blir ikke skrevet nå.');

  says(words: string | RegExp): Locator {
    return this.main.getByRole('status').filter({ hasText: words });
  }

  /**
   * In the place of the browser's dialog, which no test can press, the next file that is chosen is one in the folder that the
   * browser gives the page: it is a real file, with real writing and reading.
   */
  async prepare(permission: Stand['permission'] = 'granted'): Promise<void> {
    await this.page.addInitScript((begin) => {
      const stand: Stand = { permission: begin, asked: 0, trouble: '' };
      const fail = (): void => { if (stand.trouble) throw new DOMException('in the test', stand.trouble); };
      const { write } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.write = async function failing(this: FileSystemWritableFileStream, data) {
        fail();
        return write.call(this, data);
      };
      Object.assign(FileSystemHandle.prototype, {
        queryPermission: async () => stand.permission,
        requestPermission: async () => {
          stand.asked += 1;
          stand.permission = 'granted';
          return stand.permission;
        },
      });
      Object.assign(window, {
        stand,
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
      });
    }, permission);
  }

  /** From now on writing fails so, until it is told otherwise. */
  async trouble(name: '' | 'QuotaExceededError' | 'NotAllowedError'): Promise<void> {
    await this.page.evaluate((what) => { (window as unknown as { stand: Stand }).stand.trouble = what; }, name);
  }

  asked(): Promise<number> {
    return this.page.evaluate(() => (window as unknown as { stand: Stand }).stand.asked);
  }

  /** What is in the file, read past the app. */
  inFile(): Promise<string> {
    return this.page.evaluate(async (name) => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle(name);
      return (await file.getFile()).text();
    }, NAME);
  }

  /** Somebody else writes in the file. */
  async putInFile(text: string): Promise<void> {
    await this.page.evaluate(async ([name, words]) => {
      const file = await (await navigator.storage.getDirectory()).getFileHandle(name ?? '');
      const stream = await file.createWritable();
      await stream.write(words ?? '');
      await stream.close();
    }, [NAME, text]);
  }
}

/** The list in a page that is not open yet. */
export async function keptFileOn(page: Page, permission?: Stand['permission']): Promise<KeptFile> {
  const list = new KeptFile(page);
  await list.prepare(permission);
  return list;
}
