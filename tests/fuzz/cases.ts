import { DOORS, type DoorName } from './doors';
import { mutated } from './mutate';
import { originals } from './originals';
import { Random } from './random';

/** One broken file and the door it is handed to. */
export interface FuzzCase {
  readonly door: DoorName;
  readonly bytes: Uint8Array;
}

/** Longest that a file of this size may take, in seconds of work on the processor: the clock tells of other programs too. */
export const LONGEST = 5;

const NAMES = Object.keys(DOORS) as DoorName[];

/** The cases by number: the same number gives the same file. */
export async function caseMaker(): Promise<(number: number) => FuzzCase> {
  const files = await originals();
  return (number) => {
    const door = NAMES[number % NAMES.length] ?? 'text';
    const random = new Random(number);
    const [first, ...others] = files[door];
    if (first === undefined) throw new Error(`no file for ${door}`);
    return { door, bytes: mutated(random.pick([first, ...others]), random) };
  };
}

/** What is wrong with how a door takes a file; null when it takes it, or refuses it, as it should. */
export async function failureOf(
  door: (bytes: Uint8Array) => Promise<unknown>,
  bytes: Uint8Array,
): Promise<string | null> {
  const start = process.cpuUsage();
  try {
    await door(bytes);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1_000_000;
  return seconds > LONGEST ? `took ${seconds.toFixed(1)} s` : null;
}
