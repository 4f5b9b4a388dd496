import { makeStaticStyles, makeStyles } from '@fluentui/react-components';

/** On paper only the ranking is left of the pane; the class stands on the body as long as the ranking is shown. */
export const PRINTS_PAPER = 'prints-ranking';
export const PAPER = 'ranking-paper';

export const usePrintStyles = makeStaticStyles(
  `@page { size: A4 landscape; margin: 16mm 18mm; }
  .${PAPER} { display: none; }
  @media print {
    html, body { min-height: 0 !important; background: #fff !important; }
    .${PRINTS_PAPER} > * { display: none !important; }
    .${PRINTS_PAPER} > .${PAPER} { display: block !important; }
  }`,
);

const LINE = '1px solid #000';
const SONG = "'SimSun', '宋体', 'Songti SC', 'Noto Serif CJK SC', serif";
const FANG_SONG = "'FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', serif";

/** Black on white whatever the theme: a page as it is filed. */
export const useRankingPaperStyles = makeStyles({
  paper: { color: '#000', backgroundColor: '#fff', fontFamily: FANG_SONG, fontSize: '12pt', lineHeight: '1.4' },
  title: { margin: '0 0 4mm', textAlign: 'center', fontFamily: SONG, fontSize: '20pt', fontWeight: 700 },
  line: { display: 'flex', justifyContent: 'space-between', margin: '0 0 2mm' },
  signatures: { breakBefore: 'avoid', marginTop: '4mm', paddingRight: '40mm' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: '2mm',
    border: LINE,
    textAlign: 'center',
    fontFamily: "'SimHei', '黑体', 'Heiti SC', 'Noto Sans CJK SC', sans-serif",
    fontWeight: 400,
  },
  row: { breakInside: 'avoid' },
  cell: { padding: '1.2mm 2mm', border: LINE, textAlign: 'center', fontWeight: 400 },
  name: { textAlign: 'left' },
  number: { textAlign: 'right' },
});
