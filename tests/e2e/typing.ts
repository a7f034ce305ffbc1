import { setTimeout as pause } from 'node:timers/promises';
import type { SketchScreen } from './pages/sketch';

/** About twelve keys a second, which is quick typing. */
const KEY_EVERY_MS = 1000 / 12;
/** A keystroke that is older than this when the power goes must not be lost. */
const PROMISE_MS = 1_000;

/** Words that are told apart by their numbers. */
export const WORDS = Array.from({ length: 40 }, (_, number) => `ord${number}`).join(' ');

/** Types a text until so many keys are pressed; when each key was taken by the page. */
export async function typeWords(sketch: SketchScreen, text: string, keys: number): Promise<number[]> {
  const takenAt: number[] = [];
  const begun = performance.now();
  for (let place = 0; place < keys; place += 1) {
    await pause(Math.max(0, begun + place * KEY_EVERY_MS - performance.now()));
    await sketch.page.keyboard.type(text[place] ?? '');
    takenAt.push(performance.now());
  }
  return takenAt;
}

/** More than this is not excused: there would be nothing left to promise. */
const MOST_BEHIND_MS = 300;

/** How far the machine itself fell behind the typing, in milliseconds: that is not the page's doing. */
function behind(takenAt: number[]): number {
  const late = takenAt.map((at, place) => at - (takenAt[0] ?? at) - place * KEY_EVERY_MS);
  return Math.min(MOST_BEHIND_MS, Math.max(0, ...late));
}

/** How many of these keystrokes were so old at a moment that they must not be lost. */
export const owed = (takenAt: number[], moment: number): number => takenAt.filter((at) => moment - at > PROMISE_MS + behind(takenAt)).length;
