import { rankings } from '../app/rankings';
import type { UnitScoreJson } from '../app/scoreWorkbook';
import { textWidth } from '../shared/textWidth';
import { terminal } from './terminal';

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
    const rows = [HEADERS, ...units.map(cells)];
    const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => textWidth(row[column] ?? ''))));
    terminal.print(`\n【${group}】`);
    for (const row of rows) {
      terminal.print(
        row
          .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - textWidth(text)))
          .join('  ')
          .trimEnd(),
      );
    }
  }
}
