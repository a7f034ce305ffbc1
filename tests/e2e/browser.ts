import { existsSync } from 'node:fs';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The Chromium that tools/setup.sh found, else one in a usual place, else Playwright's own. */
export function browserPath(): string | undefined {
  return process.env['CHROMIUM'] || USUAL_PLACES.find((path) => existsSync(path));
}

/** Chromium refuses its sandbox to root, which is what a container runs as. */
export function browserSwitches(): string[] {
  const quiet = ['--disable-background-networking'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
