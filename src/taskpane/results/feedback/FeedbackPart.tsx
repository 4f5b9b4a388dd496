import { Button, Radio, RadioGroup, Spinner } from '@fluentui/react-components';
import type { FeedbackView } from '../../../app/desk/results/resultsDesk';
import { DownloadsFail } from '../../parts/DownloadsFail';
import { NoteList } from '../../parts/NoteList';
import { Notice } from '../../parts/Notice';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { useResultsStyles } from '../Results.styles';
import { ToSheet } from '../ToSheet';
import { UnitChecks } from './UnitChecks';
import { useFeedback } from './useFeedback';

/** 反馈单: one after the other in a file of their own, or a single one in its sheet. */
export function FeedbackPart() {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`feedback ${version}`, () => desk.feedback());
  if (answer.status === 'failed') return <Notice intent="error" title="单位没有读出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在读取单位……" />;
  return <Feedback view={answer.value} />;
}

function Feedback({ view: { units, at } }: { readonly view: FeedbackView }) {
  const styles = useResultsStyles();
  const { picked, chosen, pick, isBusy, make, said, notes } = useFeedback(units);
  return (
    <>
      <section className={styles.column}>
        <h3 className={styles.title}>一次打印</h3>
        <p className={styles.text}>各单位的反馈单接在一起，每个单位另起一页，存成一个工作簿，打开就能打印。</p>
        <RadioGroup
          aria-label="哪些单位"
          value={picked === null ? 'all' : 'some'}
          onChange={(_, { value }) => {
            pick(value === 'all' ? null : new Set());
          }}
        >
          <Radio value="all" label={`全部${units.length}个单位`} />
          <Radio value="some" label="只选一部分" />
        </RadioGroup>
        {picked !== null && <UnitChecks units={units} picked={picked} onPick={pick} />}
        <Button appearance="primary" disabledFocusable={isBusy || chosen === 0} onClick={() => void make()}>
          下载反馈单（{chosen}个单位）
        </Button>
        <div role="status" className={styles.status}>
          {isBusy ? <Spinner size="tiny" labelPosition="after" label="正在制作反馈单……" /> : said}
        </div>
        {notes.length > 0 && <NoteList notes={notes} none="" />}
        <DownloadsFail step="打开这个工作簿后再下载" />
      </section>
      <section className={styles.column}>
        <h3 className={styles.title}>只看一个单位</h3>
        <p className={styles.text}>在“反馈单”表上方选单位，内容跟着变，可以单独打印。</p>
        <ToSheet sheet="反馈单" at={at} />
      </section>
    </>
  );
}
