import { ExcelHost, type Calculate } from './ExcelHost';
import { calculate as calculateAll } from './formula/Calculator';
import { Workbook } from './model/Workbook';
import { connectInProcess } from './transport/connectInProcess';

interface Options {
  /** Names of the sheets there are; one called Sheet1 by default. */
  readonly sheets?: readonly string[];
  /** What gives formulas their results; our own engine by default, nothing (formulas show 0) where only cost counts. */
  readonly calculate?: Calculate;
}

/** An Excel in memory that nothing is connected to yet: for pages in Chromium, see tests/e2e/openInExcel. */
export const excelHost = ({ sheets, calculate = calculateAll }: Options = {}): ExcelHost =>
  new ExcelHost(new Workbook(sheets), calculate);

/**
 * An Excel in memory behind the unmodified library of Microsoft, for tests in Node:
 *
 *     const host = createExcelHost({ sheets: ['Sheet1'] });   // global Excel now talks to it
 *     await Excel.run(async (context) => { … });
 *     host.workbook.sheet('Sheet1').cells.at(0, 0)?.value;     // what stands there, from inside
 *     snapshot(host);                                          // everything, for comparing before and after
 *     host.statistics.syncs;                                   // batches, bytes, actions
 *     host.faults.at(2, { kind: 'hung' });                     // the second batch from now gets no answer
 *     host.state.isEditing = true;                             // a person is typing into a cell
 *     const person = personAt(host);                           // types, sorts, filters, … and raises the events
 *     await person.types('Sheet1', 'A1', '完成');
 *
 * Requirement sets end at ExcelApi 1.12. What the host does not know it refuses with the code NotImplemented and the name of
 * the member; what it takes for granted about the real Excel is listed in docs/officejs-假设.md.
 */
export const createExcelHost = (options: Options = {}): ExcelHost => connected(excelHost(options));

/** Global Excel talks to this host from now on. */
export function connected(host: ExcelHost): ExcelHost {
  connectInProcess(host);
  return host;
}
