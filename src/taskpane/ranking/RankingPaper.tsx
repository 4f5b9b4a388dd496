import { mergeClasses } from '@fluentui/react-components';
import { createPortal } from 'react-dom';
import type { Ranking } from '../../app/rankings';
import type { UnitScoreJson } from '../../app/scoreWorkbook';
import { PAPER, useRankingPaperStyles } from './RankingPaper.styles';
import { groupSummary } from './groupSummary';
import { usePaper } from './usePaper';

interface PaperColumn {
  readonly header: string;
  readonly align: 'middle' | 'name' | 'number';
  readonly text: (unit: UnitScoreJson) => string;
}

const COLUMNS: readonly PaperColumn[] = [
  { header: '名次', align: 'middle', text: ({ rank }) => String(rank ?? '') },
  { header: '单位', align: 'name', text: ({ unit }) => unit },
  { header: '政务公开得分', align: 'number', text: ({ score }) => score ?? '' },
  { header: '等次', align: 'middle', text: ({ grade }) => grade ?? '' },
  { header: '权重', align: 'number', text: ({ weight }) => (weight.share === null ? '' : `${weight.share}%`) },
  { header: '核验结论', align: 'middle', text: ({ weight }) => weight.verdict },
  { header: '折算得分', align: 'number', text: ({ converted }) => converted ?? '' },
  {
    header: '备注',
    align: 'name',
    text: ({ status, assessed, applicable }) =>
      status === '已评完' ? '' : status === '未评完' ? `未评完（已评${assessed}/${applicable}）` : status,
  },
];

interface RankingPaperProps {
  readonly title: string;
  readonly ranking: Ranking;
  /** What it says of the seal. */
  readonly seal: string;
}

/** The ranking of one group as a page for signing; seen on paper only. */
export function RankingPaper({ title, ranking: { group, units }, seal }: RankingPaperProps) {
  const styles = useRankingPaperStyles();
  usePaper();
  return createPortal(
    <section className={mergeClasses(PAPER, styles.paper)} aria-hidden="true">
      <h1 className={styles.title}>{title}排名</h1>
      <p className={styles.line}>
        <span>组别：{group}</span>
        <span>{groupSummary(units)}</span>
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map(({ header }) => (
              <th key={header} className={styles.head}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.unit} className={styles.row}>
              {COLUMNS.map(({ header, align, text }) => (
                <td
                  key={header}
                  className={mergeClasses(
                    styles.cell,
                    align === 'name' && styles.name,
                    align === 'number' && styles.number,
                  )}
                >
                  {text(unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={mergeClasses(styles.line, styles.signatures)}>
        <span>制表：</span>
        <span>审核：</span>
        <span>日期：</span>
      </p>
      {seal !== '' && <p className={styles.line}>{seal}</p>}
    </section>,
    document.body,
  );
}
