import type { RankingView } from '../../app/desk/desk';
import { NoteList } from '../parts/NoteList';
import { Notice } from '../parts/Notice';
import { useRankingPageStyles } from './RankingPage.styles';

interface DisagreementsProps {
  readonly notes: RankingView['disagreements'];
}

/** Where a ranking sheet says something else than its own list shows, before anybody prints it. */
export function Disagreements({ notes }: DisagreementsProps) {
  const styles = useRankingPageStyles();
  return (
    <div className={styles.section}>
      <div role="status" className={styles.status}>
        <Notice
          intent="error"
          title="排名表里的统计与名单对不上，不要打印。"
          text="请先更新排名；仍对不上的，按下面的位置核对。"
        />
      </div>
      <NoteList notes={notes} none="" />
    </div>
  );
}
