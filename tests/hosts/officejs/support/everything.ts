import type { ExcelHost } from '../../../support/excel-host/ExcelHost';
import { snapshot } from '../../../support/excel-host/snapshot';

/** Everything about the workbook, formulas in one spelling: Excel hands references to the own row back shorter than written. */
export const everything = (host: ExcelHost): unknown =>
  JSON.parse(
    JSON.stringify(snapshot(host))
      .replace(/\[\[#This Row\],\s*\[([^\]]+)\]\]/g, '[@$1]')
      .replace(/\btbl\w+(?=\[)/g, ''),
  ) as unknown;
