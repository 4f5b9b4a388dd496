import { columnLetters } from '../../../shared/columnLetters';
import type { PrintPlan } from '../../../workbook/port';
import { footerOf } from '../state/footer';

const INCH = 72;

/** Paper, pages and what is repeated on each of them. */
export function performPrint({ pageLayout }: Excel.Worksheet, print: PrintPlan): void {
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = 0.5 * INCH;
  pageLayout.rightMargin = 0.5 * INCH;
  pageLayout.topMargin = 0.6 * INCH;
  pageLayout.bottomMargin = 0.6 * INCH;
  pageLayout.headerMargin = 0.3 * INCH;
  pageLayout.footerMargin = 0.3 * INCH;
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${print.titleRows.join(':$')}`);
  if (print.titleColumns !== undefined) {
    pageLayout.setPrintTitleColumns(`$${print.titleColumns.map(columnLetters).join(':$')}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footerOf(print.footer);
  defaultForAllPages.centerFooter = '&9第 &P 页，共 &N 页';
}

/** The only page breaks of a sheet that people did not leave to Excel: after these rows. */
export function setPageBreaks({ horizontalPageBreaks }: Excel.Worksheet, after: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of after) horizontalPageBreaks.add(`A${row + 1}`);
}
