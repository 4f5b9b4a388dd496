import { Button, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Overview } from '../../app/desk/desk';
import { Fold } from '../parts/Fold';
import { NoteList } from '../parts/NoteList';
import { Page } from '../parts/Page';
import { useGo, type PartName } from '../services/navigation';
import { useExchange } from '../exchange/useExchange';
import { ExchangeFact } from './ExchangeFact';
import { useHomeStyles } from './Home.styles';
import { NEXT_STEPS } from './nextSteps';
import { useReread } from './useReread';
import { useRoundNotes } from './useRoundNotes';

interface RoundSummaryProps {
  readonly overview: Overview;
}

/** Where the round stands, and the next sensible step. */
export function RoundSummary({ overview }: RoundSummaryProps) {
  const styles = useHomeStyles();
  const go = useGo();
  const reread = useReread();
  const notes = useRoundNotes();
  const [, exchange] = useExchange();
  const { label, why, part, side, or } = NEXT_STEPS[overview.next];
  const { tasks, units, groups, rows, weights, openOwners } = overview;
  return (
    <Page title="总览">
      <div className={styles.next}>
        <p className={styles.text}>{why(overview)}</p>
        {part !== 'home' && (
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              onClick={() => {
                if (side !== undefined) exchange.set({ part: side });
                go(part);
              }}
            >
              {label}
            </Button>
            {or !== undefined && (
              <Button
                onClick={() => {
                  go(or.part);
                }}
              >
                {or.label}
              </Button>
            )}
          </div>
        )}
      </div>
      <ul className={styles.facts}>
        <Fact name="任务" part="tasks">
          {tasks}项
        </Fact>
        <Fact name="单位" part="units">
          {units}个，{groups.length}组{openOwners > 0 && <div className={styles.bad}>{openOwners}个责任主体待定</div>}
        </Fact>
        <Fact name="评分" part="scoring">
          已评{rows.assessed}行，共{rows.all}行；已报佐证{rows.submitted}行
          <ProgressBar aria-label="评分进度" value={rows.all === 0 ? 0 : rows.assessed / rows.all} />
          {rows.remarked > 0 && <div>{rows.remarked}行有提示</div>}
        </Fact>
        <Fact name="4%权重" part="units">
          达标{weights.met}个，
          <span className={mergeClasses(weights.unmet > 0 && styles.bad)}>不达标{weights.unmet}个</span>，无法核实
          {weights.unverifiable}个
        </Fact>
        <Fact name="收发" part="exchange">
          <ExchangeFact />
        </Fact>
      </ul>
      <Fold
        key={overview.next === 'repair' ? 'repair' : 'notes'}
        title={notesTitle(overview)}
        isOpenAtFirst={overview.next === 'repair'}
      >
        {() => <NoteList notes={notes} none="没有发现问题。" />}
      </Fold>
      {overview.file === null && (
        <div>
          <Button size="small" onClick={reread}>
            重新读取工作簿
          </Button>
        </div>
      )}
    </Page>
  );
}

const notesTitle = ({ notes: { error, warning, info } }: Overview): string =>
  error + warning + info === 0 ? '没有发现问题' : `问题：错误${error}条，注意${warning}条，说明${info}条`;

interface FactProps {
  readonly name: string;
  readonly part: PartName;
  readonly children: ReactNode;
}

function Fact({ name, part, children }: FactProps) {
  const styles = useHomeStyles();
  const go = useGo();
  return (
    <li className={styles.fact}>
      <span className={styles.name}>{name}</span>
      <div className={styles.value}>{children}</div>
      <Button
        size="small"
        aria-label={`查看${name}`}
        onClick={() => {
          go(part);
        }}
      >
        查看
      </Button>
    </li>
  );
}
