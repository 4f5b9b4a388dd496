import { Spinner } from '@fluentui/react-components';
import { Fold } from '../parts/Fold';
import { Notice } from '../parts/Notice';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useAnswer } from '../services/useAnswer';
import type { ReadDraft } from './draftContext';
import { draftBreakdown } from './draftTasks';
import { useTasksStyles } from './Tasks.styles';
import { useRevision } from './useRevision';

interface ChangesProps {
  readonly draft: ReadDraft;
}

/** What the notice does to the open round, before anything is written. */
export function Changes({ draft }: ChangesProps) {
  const styles = useTasksStyles();
  const { desk } = useServices();
  const { version } = useRound();
  const revision = useRevision(draft);
  const answer = useAnswer(`adoption ${version} ${revision}`, () =>
    desk.previewAdoption(draftBreakdown(draft), draft.name),
  );
  if (answer.status === 'waiting') return <Spinner size="tiny" labelPosition="after" label="正在与现有任务比较……" />;
  if (answer.status === 'failed') return <Notice intent="error" text={answer.message} />;
  const { same, changed, added, gone, lines } = answer.value;
  return (
    <section className={styles.section}>
      <p className={styles.text}>
        与工作簿里的任务比较：不变{same}项，有变{changed}项，新增{added}项，取消{gone}项。填有内容的行都保留。
      </p>
      {same + changed === 0 && gone > 0 && (
        <Notice
          intent="warning"
          title="没有一项相同，可能是另一轮考核的通知。"
          text="更新后，没有填写内容的旧任务会取消。要另做一轮，请先打开或新建另一个工作簿。"
        />
      )}
      {lines.length > 0 && (
        <Fold title="看具体变化">{() => <pre className={styles.lines}>{lines.join('\n')}</pre>}</Fold>
      )}
    </section>
  );
}
