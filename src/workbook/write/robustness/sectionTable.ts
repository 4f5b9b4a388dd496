import { multiple } from '../../../assessment/robustness/multiple';
import type { GroupRobustness } from '../../../assessment/robustness/robustness';
import type { SectionRange, Turn } from '../../../assessment/robustness/weightRange';
import { PRINTED } from './columns';
import { headLine, headingLine } from './headLine';
import { lineHeight, type PaperLine, type PaperTable } from './paperLines';
import { FAR, isNearHigh, isNearLow, sectionName } from './texts';

const HEADS = ['部分', '再轻，先变的两个单位', '最轻（倍）', '最重（倍）', '再重，先变的两个单位', null] as const;

const pairText = ({ upper, lower }: Turn): string => `${upper}、${lower}`;

/** What an end is called, and who parts there. */
function endTexts(end: Turn | null, isLow: boolean): readonly [multiple: string, pair: string] {
  const at = end && multiple(end, isLow);
  if (end === null || at === null || !(isLow ? isNearLow(at) : isNearHigh(at))) {
    return [isLow ? `${FAR.low}以下` : `${FAR.high}以上`, '—'];
  }
  return [at, pairText(end)];
}

function sectionLine({ section, low, high }: SectionRange, widths: readonly number[]): PaperLine {
  const [nameWidth = 0, lowWidth = 0, , , highWidth = 0, lastWidth = 0] = widths;
  const name = sectionName(section);
  const [lightest, lowPair] = endTexts(low, true);
  const [heaviest, highPair] = endTexts(high, false);
  return {
    height: lineHeight([
      [name, nameWidth],
      [lowPair, lowWidth],
      [highPair, highWidth + lastWidth],
    ]),
    cells: [
      { column: PRINTED.first, value: name, style: 'paperCell' },
      { column: PRINTED.second, value: lowPair, style: 'paperCell' },
      { column: PRINTED.third, value: lightest, style: 'paperWord' },
      { column: PRINTED.fourth, value: heaviest, style: 'paperWord' },
      { column: PRINTED.fifth, to: PRINTED.sixth, value: highPair, style: 'paperCell' },
    ],
  };
}

/** N3: how far the weight of each section can move before the order of the group changes. */
export const sectionTable = ({ sections }: GroupRobustness, widths: readonly number[]): PaperTable[] =>
  sections.length === 0
    ? []
    : [
        {
          heading: headingLine('各部分：权重为现在的几倍之间，名次都不变'),
          headingAgain: headingLine('各部分（续）'),
          head: headLine(HEADS),
          lines: sections.map((section) => sectionLine(section, widths)),
        },
      ];
