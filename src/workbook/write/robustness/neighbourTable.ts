import type { GroupRobustness, Neighbours } from '../../../assessment/robustness/robustness';
import { clipped } from '../../../shared/textWidth';
import { lookup } from '../../formulas/references';
import { SCORES } from '../../layout/tables';
import type { Formula } from '../../port';
import { letters, PRINTED, textLine } from './columns';
import { lineHeight, type PaperLine, type PaperTable } from './paperLines';
import { headLine, headingLine } from './headLine';
import { EQUALS_MEANING, NO_SWAP } from './texts';

const HEADS = ['上位单位', '下位单位', '相差分', '判断', '最小改动分', '改哪一项就换位'] as const;
const ITEM_WIDTH = 32;
/** A longer run is named by its ends. */
const NAMED = 6;

const scoreOf = (unit: Formula): Formula => lookup(SCORES, 'score', 'unit', unit);

function swapText({ lower, swap }: Neighbours, itemOf: (taskId: string) => string): string {
  if (swap === null) return NO_SWAP;
  const task = `${swap.taskId} ${clipped(itemOf(swap.taskId), ITEM_WIDTH)}`.trim();
  return `${swap.unit === lower ? '下位单位多得' : '上位单位少得'}：${task}（${swap.rows === 1 ? '只有这一项' : `共${swap.rows}项可以`}）`;
}

function judgement({ apart }: Neighbours, isEqual: boolean): string {
  if (isEqual) return '不相上下';
  return apart.eq(0) ? '并列' : '稳';
}

function pairLine(pair: Neighbours, isEqual: boolean, change: string, widths: readonly number[]): PaperLine {
  const { upper, lower, apart, swap } = pair;
  const [unitWidth = 0, , , , , changeWidth = 0] = widths;
  return {
    height: lineHeight([
      [upper, unitWidth],
      [lower, unitWidth],
      [change, changeWidth],
    ]),
    cells: [
      { column: PRINTED.first, value: upper, style: 'paperCell' },
      { column: PRINTED.second, value: lower, style: 'paperCell' },
      {
        column: PRINTED.third,
        value: apart.toNumber(),
        formula: (row) =>
          `IFERROR(ROUND(${scoreOf(`$${letters.first}${row}`)}-${scoreOf(`$${letters.second}${row}`)},8),"")`,
        style: 'paperPoints',
      },
      { column: PRINTED.fourth, value: judgement(pair, isEqual), style: 'paperWord' },
      { column: PRINTED.fifth, value: swap === null ? '—' : swap.points.abs().toNumber(), style: 'paperPoints' },
      { column: PRINTED.sixth, value: change, style: 'paperCell' },
    ],
  };
}

function equalsText(run: readonly string[]): string {
  const names = run.length <= NAMED ? run.join('、') : `${run[0] ?? ''}至${run.at(-1) ?? ''}共${run.length}个单位`;
  return `实际不相上下：${names}。`;
}

const keyOf = (upper: string, lower: string): string => `${upper}\n${lower}`;

/** N1, N2, N4: what parts the neighbours of a group, and who is in effect equal. */
export function neighbourTable(
  { neighbours, equals }: GroupRobustness,
  itemOf: (taskId: string) => string,
  widths: readonly number[],
): PaperTable[] {
  if (neighbours.length === 0) return [];
  const equalPairs = new Set(
    equals.flatMap((run) => run.slice(1).map((lower, index) => keyOf(run[index] ?? '', lower))),
  );
  const across = widths.reduce((sum, width) => sum + width, 0);
  const runs = equals.map((run) => {
    const text = equalsText(run);
    return textLine(text, 'paperOpenCell', lineHeight([[text, across]]));
  });
  const meaning =
    equals.length === 0 ? [] : [textLine(`“不相上下”：${EQUALS_MEANING}。`, 'paperOpenCell', lineHeight([]))];
  return [
    {
      heading: headingLine('相邻单位：相差多少分，改动多大会换位'),
      headingAgain: headingLine('相邻单位（续）'),
      head: headLine(HEADS),
      lines: [
        ...neighbours.map((pair) =>
          pairLine(pair, equalPairs.has(keyOf(pair.upper, pair.lower)), swapText(pair, itemOf), widths),
        ),
        ...runs,
        ...meaning,
      ],
    },
  ];
}
