import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USUAL_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];
/** Starts a whole browser without what a test has no use for. */
const STARTER = fileURLToPath(new URL('chromium.sh', import.meta.url));

/** The Chromium that tools/setup.sh found, else one in a usual place, else Playwright's own. */
export function browserPath(): string | undefined {
  const program = process.env['CHROMIUM'] || USUAL_PLACES.find((path) => existsSync(path));
  if (!program) return undefined;
  process.env['CHROMIUM_PROGRAM'] = program;
  return STARTER;
}

/** Chromium refuses its sandbox to root, which is what a container runs as. */
export function browserSwitches(): string[] {
  const quiet = ['--disable-background-networking'];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
