import { appendFileSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, expect, type Locator, type TestInfo } from '@playwright/test';
import { browserPath, browserSwitches } from './browser';

/** A code as it stands on the screen: the path of its dark squares, and how many squares wide it is with its white edge. */
export interface ShownCode {
  path: string;
  width: number;
}

export async function shownCode(code: Locator): Promise<ShownCode> {
  const [view, path] = await Promise.all([code.getAttribute('viewBox'), code.locator('.qr__dark').getAttribute('d')]);
  return { path: path ?? '', width: Number((view ?? '').split(' ')[2]) };
}

/** The codes that a dialog shows in turn, in their order. */
export async function shownLoop(dialog: Locator): Promise<ShownCode[]> {
  await dialog.getByRole('button', { name: 'Stans' }).click();
  const count = Number(/som (\d+) koder/.exec(await dialog.getByRole('status').innerText())?.[1]);
  const codes: ShownCode[] = [];
  for (let place = 0; place < count; place += 1) {
    codes.push(await shownCode(dialog.getByRole('img', { name: /^QR-kode \d+ av \d+: / })));
    await dialog.getByRole('button', { name: 'Neste kode' }).click();
  }
  expect(new Set(codes.map(({ path }) => path)).size).toBe(count);
  return codes;
}

const [WIDTH, HEIGHT] = [800, 600];
/** How many pixels wide a square of a code is at the most. */
const NEAREST = 6;

/** What a camera that is held at a code sees, a byte for a pixel: grey, and the whole code with its white edge in the middle. */
function sight({ path, width }: ShownCode): Uint8Array {
  const pixels = Math.min(NEAREST, Math.floor(HEIGHT / width));
  const seen = new Uint8Array(WIDTH * HEIGHT).fill(170);
  const [left, top] = [(WIDTH - width * pixels) >> 1, (HEIGHT - width * pixels) >> 1];
  const paint = (x: number, y: number, wide: number, high: number, light: number): void => {
    for (let row = 0; row < high * pixels; row += 1) {
      const start = (top + y * pixels + row) * WIDTH + left + x * pixels;
      seen.fill(light, start, start + wide * pixels);
    }
  };
  paint(0, 0, width, width, 230);
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) paint(Number(x), Number(y), Number(wide), 1, 30);
  return seen;
}

/** A film of codes that follow each other, each for so many frames of thirty a second; a browser shows it again and again. */
export function film(codes: ShownCode[], frames: number, info: TestInfo): string {
  const path = info.outputPath('camera.y4m');
  const colours = new Uint8Array((WIDTH * HEIGHT) / 2).fill(128);
  writeFileSync(path, `YUV4MPEG2 W${WIDTH} H${HEIGHT} F30:1 Ip A1:1 C420mpeg2\n`);
  for (const code of codes) {
    const seen = sight(code);
    for (let shown = 0; shown < frames; shown += 1) {
      for (const part of ['FRAME\n', seen, colours]) appendFileSync(path, part);
    }
  }
  return path;
}

/** How a browser is started whose camera sees a film. */
export function withCamera(path: string): { executablePath?: string; args: string[] } {
  const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${path}`];
  const executablePath = browserPath();
  return { ...(executablePath ? { executablePath } : {}), args: [...browserSwitches(), ...camera] };
}

/** A browser of its own, whose camera sees a film. */
export async function browserWithCamera(path: string): Promise<Browser> {
  return chromium.launch(withCamera(path));
}
