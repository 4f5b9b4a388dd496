import { check } from './check';
import type { RibbonCommand } from './ribbonCommand';
import { updateRanking } from './updateRanking';

/** The work of the ribbon's buttons, by the FunctionName of manifest.xml. */
export const RIBBON_COMMANDS: Readonly<Record<string, RibbonCommand>> = { updateRanking, check };
