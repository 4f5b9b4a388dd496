import { Notice } from '../parts/Notice';
import { useRound } from '../services/roundContext';

/** Says that nothing is assessed yet, or not everything: figures may still change. */
export function NotAssessed() {
  const {
    overview: { rows },
  } = useRound();
  const open = rows.all - rows.assessed;
  if (open <= 0) return null;
  return rows.assessed === 0 ? (
    <Notice intent="warning" title="还没有评分。" text="下面的数字都还不能用。请先在“评分”里给出考评结论。" />
  ) : (
    <Notice intent="info" text={`还有${open}行没有评，下面的数字还会变。`} />
  );
}
