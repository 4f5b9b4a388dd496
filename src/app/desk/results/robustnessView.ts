import { robustness } from '../../../assessment/robustness/robustness';
import { robustnessJson, type RobustnessJson } from '../../robustnessJson';
import { robustnessLines } from '../../robustnessLines';
import { ROBUSTNESS_SHEET } from '../../../workbook/layout/robustnessLayout';
import type { Round } from '../round/round';
import type { RobustnessView } from './resultsDesk';
import { sheetPlace } from './sheetPlace';

const PARTS = [
  { title: '前后两名', part: 'neighbours' },
  { title: '实际不相上下', part: 'equals' },
  { title: '各部分权重的影响', part: 'sections' },
  { title: '离上一等次还差', part: 'grades' },
] as const satisfies readonly { title: string; part: keyof RobustnessJson }[];

function partsOf(json: RobustnessJson): RobustnessView['groups'][number]['parts'] {
  const nothing = { ...json, neighbours: [], equals: [], sections: [], grades: [] };
  return PARTS.map(({ title, part }) => ({ title, lines: robustnessLines({ ...nothing, [part]: json[part] }) })).filter(
    ({ lines }) => lines.length > 0,
  );
}

/** How firm the ranking of each group is, as the rules give it now. */
export const robustnessView = (round: Round): RobustnessView => ({
  groups: robustness(round.parsed.assessment, round.scores)
    .map(robustnessJson)
    .map((json) => ({ group: json.group, parts: partsOf(json) })),
  at: sheetPlace(round, ROBUSTNESS_SHEET),
});
