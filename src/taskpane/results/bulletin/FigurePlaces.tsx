import type { BulletinView } from '../../../app/desk/results/resultsDesk';
import { placeText } from '../../../app/placeText';
import { PagedList } from '../../exchange/parts/PagedList';
import { Fold } from '../../parts/Fold';
import { useShow } from '../../services/useShow';

/** Where each figure is taken from, for a pane without a spreadsheet around it. */
export function FigurePlaces({ paragraphs }: Pick<BulletinView, 'paragraphs'>) {
  const show = useShow();
  const figures = paragraphs.flatMap(({ pieces }) => pieces).filter(({ at }) => at !== null);
  if (show !== null || figures.length === 0) return null;
  return (
    <Fold title={`数字和名单的出处（${figures.length}处）`}>
      {() => <PagedList items={figures}>{({ text, at }) => `${text}：${placeText(at)}`}</PagedList>}
    </Fold>
  );
}
