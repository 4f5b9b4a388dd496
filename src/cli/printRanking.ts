import { rankings } from '../app/rankings';
import type { UnitScoreJson } from '../app/scoreWorkbook';
import { terminal } from './terminal';
import { printTable } from './textTable';

const HEADERS = ['名次', '单位', '得分', '等次', '权重', '核验', '折算', '状态'] as const;

const cells = (unit: UnitScoreJson): readonly string[] => [
  unit.rank === null ? '—' : String(unit.rank),
  unit.unit,
  unit.score ?? '—',
  unit.grade ?? '—',
  unit.weight.share === null ? '—' : `${unit.weight.share}%`,
  unit.weight.verdict,
  unit.converted ?? '—',
  unit.status,
];

/** The ranking of each group as a plain table. */
export function printRanking(scores: readonly UnitScoreJson[]): void {
  for (const { group, units } of rankings(scores)) {
    terminal.print(`\n【${group}】`);
    printTable([HEADERS, ...units.map(cells)]);
  }
}
