import { readReturn } from '../../src/app/exchange/readReturn';
import { analyseWorkbook } from '../../src/app/analyseWorkbook';
import { checkWorkbook } from '../../src/app/checkWorkbook';
import { importDocument } from '../../src/app/importDocument';
import { importOwners, importRoster } from '../../src/app/importRoster';
import { scoreWorkbook } from '../../src/app/scoreWorkbook';
import { exchangeFiles } from '../../src/hosts/xlsx/exchangeFiles';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';

/** Takes a file as somebody hands it in; trouble comes back as issues, a rejection is a defect. */
type Door = (bytes: Uint8Array) => Promise<unknown>;

const notice =
  (fileName: string): Door =>
  (bytes) =>
    importDocument(fileName, bytes, readSheets);

/** Every way by which files come in, by the name of a file as it would come. */
export const DOORS = {
  text: notice('通知.txt'),
  html: notice('通知.html'),
  markdown: notice('通知.md'),
  word: notice('通知.docx'),
  table: notice('通知.csv'),
  sheet: notice('通知.xlsx'),
  roster: (bytes) => Promise.resolve([importRoster(bytes), importOwners(bytes)]),
  workbook: async (bytes) => [
    await scoreWorkbook(xlsxPort(bytes)),
    await checkWorkbook(xlsxPort(bytes)),
    await analyseWorkbook(xlsxPort(bytes)),
  ],
  returned: (bytes) => readReturn({ name: '交回.xlsx', bytes, modified: null }, exchangeFiles),
} as const satisfies Record<string, Door>;

export type DoorName = keyof typeof DOORS;
