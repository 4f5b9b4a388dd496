import fc from 'fast-check';
import { cases } from './cases';

/** Random tests play the same cases every time; `SEED=7 npm test` plays others. A test that names its own seed keeps it. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20171122), numRuns: cases(100) });
