import { mergeClasses } from '@fluentui/react-components';
import type { Ranking } from '../../app/rankings';
import { useRankingTableStyles } from './RankingTable.styles';

interface RankingTableProps {
  readonly ranking: Ranking;
}

/** One group in the order of its ranks. */
export function RankingTable({ ranking: { group, units } }: RankingTableProps) {
  const styles = useRankingTableStyles();
  const number = mergeClasses(styles.cell, styles.number);
  const unfinished = units.filter(({ status }) => status === '未评完').length;
  return (
    <div className={styles.section}>
      <table className={styles.table}>
        <caption className={styles.caption}>{`排名·${group}（${units.length}个单位）`}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
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
            <th scope="col" className={styles.head}>
              权重
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, rank, score, grade, weight }) => (
            <tr key={unit}>
              <td className={number}>{rank ?? '—'}</td>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {unit}
              </th>
              <td className={number}>{score ?? '—'}</td>
              <td className={styles.cell}>{grade ?? '—'}</td>
              <td className={mergeClasses(styles.cell, weight.verdict !== '达标' && styles.bad)}>{weight.verdict}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {unfinished > 0 && <div className={styles.remark}>其中{unfinished}个单位还没有评完，名次会变。</div>}
    </div>
  );
}
