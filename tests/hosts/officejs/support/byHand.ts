import type { ExcelHost } from '../../../support/excel-host/ExcelHost';
import { personAt } from '../../../support/excel-host/personAt';

type Person = ReturnType<typeof personAt>;

/** Something a person does in a sheet of ours, taking its protection off for it and putting it on again. */
export async function byHand(host: ExcelHost, sheet: string, act: (person: Person) => Promise<unknown>): Promise<void> {
  const worksheet = host.workbook.sheet(sheet);
  const { protection } = worksheet;
  worksheet.protection = null;
  await act(personAt(host));
  worksheet.protection = protection;
}
