import { type Assessment, assessmentSchema } from '../../src/assessment/model/assessment';

/** LibreOffice keeps logical values as the numbers 1 and 0, Excel does not: they stand outside comparisons with it. */
export const withoutLogicals = (round: Assessment): Assessment =>
  assessmentSchema.parse(
    JSON.parse(JSON.stringify(round), (_, value: unknown) => (typeof value === 'boolean' ? '是' : value)),
  );
