/** Margins in points. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  titleRows: string | null;
  titleColumns: string | null;
  printArea: string | null;
  readonly texts: Record<string, string>;
}

export const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  texts: {},
});
