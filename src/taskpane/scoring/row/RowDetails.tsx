import { Badge, Button } from '@fluentui/react-components';
import type { ScoringRow } from '../../../app/desk/desk';
import { useShow } from '../../services/useShow';
import { Appeal } from './Appeal';
import { Fact } from './Fact';
import { FoldedFact } from './FoldedFact';
import { Review } from './Review';
import { useRowDetailsStyles } from './RowDetails.styles';
import { Submitted } from './Submitted';

interface RowDetailsProps {
  readonly row: ScoringRow;
  readonly onConfirm: () => void;
}

/** What the task asks for and what the unit handed in. */
export function RowDetails({ row, onConfirm }: RowDetailsProps) {
  const styles = useRowDetailsStyles();
  const show = useShow();
  const { at } = row;
  const until = [row.deadlineText, row.deadline === '' ? '' : `截止${row.deadline}`].filter((text) => text !== '');
  return (
    <article className={styles.row}>
      <div className={styles.head}>
        <span className={styles.unit}>{row.unit}</span>
        <span>{row.taskId}</span>
        <span>{row.role}</span>
        <span>{row.points}分</span>
        {show !== null && at !== null && (
          <Button
            size="small"
            className={styles.locate}
            onClick={() => {
              show(at);
            }}
          >
            定位
          </Button>
        )}
      </div>
      <h3 tabIndex={-1} data-focus="heading" className={styles.title}>
        {row.item === '' ? row.taskId : row.item}
      </h3>
      {row.hints.length > 0 && (
        <ul aria-label="提示" className={styles.hints}>
          {row.hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      {row.review !== null && <Review review={row.review} onConfirm={onConfirm} />}
      {row.appeal !== null && <Appeal appeal={row.appeal} final={row.final} />}
      <dl className={styles.facts}>
        <FoldedFact label="工作要求" text={row.requirement} />
        <Fact label="完成时限">
          {until.join('，')}{' '}
          {row.overdueDays > 0 && (
            <Badge appearance="tint" color="danger">
              逾期{row.overdueDays}天
            </Badge>
          )}
        </Fact>
        <Fact label="公开载体">{row.channel}</Fact>
        <Fact label="要求数量">{row.requiredCount}</Fact>
        <Fact label="量化要求">{row.measures}</Fact>
        {row.rubric !== '' && <FoldedFact label="评分标准" text={row.rubric} />}
        <Fact label="来源">{row.source}</Fact>
      </dl>
      <Submitted row={row} />
    </article>
  );
}
