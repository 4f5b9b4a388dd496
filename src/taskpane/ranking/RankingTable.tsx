import { Badge, mergeClasses } from '@fluentui/react-components';
import type { Ranking } from '../../app/rankings';
import type { UnitScoreJson } from '../../app/scoreWorkbook';
import { placeMark } from './placeMark';
import { useRankingTableStyles } from './RankingTable.styles';
import { weightText } from './weightText';

interface RankingTableProps {
  readonly ranking: Ranking;
}

/** One group in the order of its ranks; what the narrow pane has no column for stands under the unit's name. */
export function RankingTable({ ranking: { group, units } }: RankingTableProps) {
  const styles = useRankingTableStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{`排名·${group}（${units.length}个单位）`}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            名次
          </th>
          <th scope="col" className={styles.head}>
            单位
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.number)}>
            得分
          </th>
          <th scope="col" className={styles.head}>
            等次
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <RankingRow key={unit.unit} unit={unit} mark={placeMark(unit.rank, units)} />
        ))}
      </tbody>
    </table>
  );
}

interface RankingRowProps {
  readonly unit: UnitScoreJson;
  readonly mark: ReturnType<typeof placeMark>;
}

function RankingRow({ unit, mark }: RankingRowProps) {
  const styles = useRankingTableStyles();
  const { rank, score, grade, weight, converted, status, assessed, applicable } = unit;
  const progress = status === '未评完' ? `未评完${assessed}/${applicable}` : status;
  return (
    <tr>
      <td
        className={mergeClasses(
          styles.cell,
          styles.rank,
          mark === '第一' && styles.first,
          mark === '末位' && styles.last,
        )}
      >
        {rank ?? '—'}
      </td>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {unit.unit}{' '}
        {mark !== null && (
          <Badge size="small" appearance="tint" color={mark === '第一' ? 'success' : 'warning'}>
            {mark}
          </Badge>
        )}
        <div className={styles.facts}>
          <span className={mergeClasses(weight.verdict === '不达标' && styles.unmet)}>{weightText(weight)}</span>
          {converted !== null && <span>折算{converted}</span>}
          <span>{progress}</span>
        </div>
      </th>
      <td className={mergeClasses(styles.cell, styles.number)}>{score ?? '—'}</td>
      <td className={styles.cell}>{grade ?? '—'}</td>
    </tr>
  );
}
