/** Columns of the national form of 2019 (国办公开办函〔2019〕60号, 〔2021〕30号), for copies that lost its merged heading cells. */
export interface NationalTable {
  readonly columns: readonly string[];
  /** Heading words that must stand above the numbers. */
  readonly words: readonly string[];
  /** Its rows begin with a heading; the table of reviews and lawsuits has one row of numbers only. */
  readonly labelled: boolean;
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const ORGANISATIONS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

const NATIONAL: readonly NationalTable[] = [
  {
    columns: ['自然人', ...ORGANISATIONS.map((name) => `法人或其他组织·${name}`), '总计'],
    labelled: true,
    words: ['自然人', '法人或其他组织', '商业企业', '科研机构', '法律服务机构', '总计'],
  },
  {
    columns: [
      ...RESULTS.map((result) => `行政复议·${result}`),
      ...['未经复议直接起诉', '复议后起诉'].flatMap((way) => RESULTS.map((result) => `行政诉讼·${way}·${result}`)),
    ],
    labelled: false,
    words: ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', '结果维持'],
  },
];

/** The table of a row with so many numbers under these heading words; null when it is none of the national tables. */
export function nationalTable(headings: readonly string[], values: number): NationalTable | null {
  const printed = headings.join('');
  return (
    NATIONAL.find(({ columns, words }) => columns.length === values && words.every((word) => printed.includes(word))) ??
    null
  );
}
