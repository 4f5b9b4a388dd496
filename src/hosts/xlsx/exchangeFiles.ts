import { readProperties } from './readProperties';
import { readWorkbook } from './readWorkbook';
import { xlsxPort } from './xlsxPort';

/** What workbooks that travel by mail are written and read with. */
export const exchangeFiles = { open: xlsxPort, readWorkbook, readProperties };
