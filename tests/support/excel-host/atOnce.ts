import type { Alarm } from '../../../src/hosts/officejs/excel/session';
import type { ExcelHost } from './ExcelHost';

/** Patience that ends the moment the host leaves a batch without an answer, and never while it is only slow. */
export const atOnce =
  (host: ExcelHost): Alarm =>
  (_, ring) =>
    host.onSilence(ring);
