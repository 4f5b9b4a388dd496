import { Spinner } from '@fluentui/react-components';
import type { RobustnessView } from '../../../app/desk/results/resultsDesk';
import { PagedList } from '../../exchange/parts/PagedList';
import { Fold } from '../../parts/Fold';
import { GroupChoice } from '../../parts/GroupChoice';
import { Notice } from '../../parts/Notice';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { useResultsStyles } from '../Results.styles';
import { ToSheet } from '../ToSheet';
import { useResults } from '../useResults';

/** 名次稳健性: what it takes to change the ranking of a group. */
export function RobustnessPart() {
  const { desk } = useServices();
  const { version } = useRound();
  const answer = useAnswer(`robustness ${version}`, () => desk.robustness());
  if (answer.status === 'failed') return <Notice intent="error" title="没有算出名次稳不稳。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在试算换位……" />;
  return (
    <>
      <ToSheet sheet="名次稳健性" at={answer.value.at} />
      <Groups groups={answer.value.groups} />
    </>
  );
}

function Groups({ groups }: Pick<RobustnessView, 'groups'>) {
  const styles = useResultsStyles();
  const [{ group: chosen }, store] = useResults();
  const shown = groups.find(({ group }) => group === chosen) ?? groups[0];
  if (shown === undefined) return <p className={styles.text}>没有可以比较的单位。</p>;
  return (
    <>
      <GroupChoice
        groups={groups.map(({ group }) => ({ group, label: group === '' ? '未分组' : group }))}
        chosen={shown.group}
        onChoose={(group) => {
          store.set({ group });
        }}
      />
      {shown.parts.length === 0 && <p className={styles.text}>这一组没有可以比较的名次。</p>}
      <div key={shown.group} className={styles.folds}>
        {shown.parts.map(({ title, lines }, index) => (
          <Fold key={title} title={`${title}（${lines.length}条）`} isOpenAtFirst={index === 0}>
            {() => <PagedList items={lines}>{(line) => line}</PagedList>}
          </Fold>
        ))}
      </div>
    </>
  );
}
