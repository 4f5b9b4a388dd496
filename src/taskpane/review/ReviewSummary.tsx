import { Notice } from '../parts/Notice';
import type { Reviewed } from '../background/jobs';
import { useReviewSummaryStyles } from './ReviewSummary.styles';

interface ReviewSummaryProps {
  readonly reviewed: Reviewed;
}

const formulasSay = ({ checked, different }: Reviewed): string =>
  different === 0
    ? `${checked}个公式的结果全部与规则一致。`
    : `${checked}个公式中有${different}个没有结果或与规则不一致。下面的名次按规则重新计算，详见“需要看的问题”。`;

/** Whether the file could be used, whether anything is assessed yet, and whether its formulas show what the rules give. */
export function ReviewSummary({ reviewed }: ReviewSummaryProps) {
  const styles = useReviewSummaryStyles();
  const { units, checked, different } = reviewed;
  if (units.length === 0) {
    return <Notice intent="error" title="没有读到得分。" text="请按下面的说明处理文件，再重新选择。" />;
  }
  return (
    <div className={styles.summary}>
      {units.every(({ assessed }) => assessed === 0) && (
        <Notice
          intent="warning"
          title="还没有评分，下面的名次不能用。"
          text="请在工作表“证据评分”中填写佐证和考评结论，保存后再打开。"
        />
      )}
      {checked > 0 && (
        <Notice intent={different === 0 ? 'success' : 'warning'} title="核对公式：" text={formulasSay(reviewed)} />
      )}
    </div>
  );
}
