import { Spinner } from '@fluentui/react-components';
import { Empty } from '../parts/Empty';
import { NoteList } from '../parts/NoteList';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { Disagreements } from './Disagreements';
import { GroupRanking } from './GroupRanking';
import { RankingState } from './RankingState';
import { FormulaCheck } from './FormulaCheck';
import { SealBlock } from './SealBlock';
import { sealProgress } from './sealProgress';
import { UpToDate } from './UpToDate';
import { useRanking } from './useRanking';

/** 排名: the groups with ranks, grades and weights; refreshing and printing the ranking sheets. */
export function RankingPage() {
  const { overview } = useRound();
  const go = useGo();
  if (overview.state === 'open') {
    return (
      <Page title="排名">
        <OpenRanking />
      </Page>
    );
  }
  return (
    <Page title="排名">
      <Empty
        text="还没有可以排名的考核。请先在“任务”里选择通知，建立考核。"
        action={{
          label: '去任务',
          onClick: () => {
            go('tasks');
          },
        }}
      />
    </Page>
  );
}

function OpenRanking() {
  const go = useGo();
  const { answer, shown, choose, isBusy, update } = useRanking();
  if (answer.status === 'failed') return <Notice intent="error" title="排名没有算出来。" text={answer.message} />;
  if (answer.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在计算排名……" />;
  if (shown === null) {
    return (
      <Empty
        text="名册里还没有单位，没有可排的名次。请先填写单位名册。"
        action={{
          label: '去填单位',
          onClick: () => {
            go('units');
          },
        }}
      />
    );
  }
  const { groups, isOutdated, disagreements, notes } = answer.value;
  const isAssessed = groups.some(({ units }) => units.some(({ assessed }) => assessed > 0));
  return (
    <>
      <RankingState isAssessed={isAssessed} isOutdated={isOutdated} isBusy={isBusy} onUpdate={update} />
      {disagreements.length > 0 && <Disagreements notes={disagreements} />}
      <GroupRanking
        groups={groups}
        shown={shown}
        isOutdated={isOutdated}
        isPrintable={disagreements.length === 0}
        onChoose={choose}
      />
      {!(isAssessed && isOutdated) && <UpToDate isOutdated={isOutdated} isBusy={isBusy} onUpdate={update} />}
      {notes.length > 0 && <NoteList notes={notes} none="" />}
      <SealBlock progress={sealProgress(groups.flatMap(({ units }) => units))} />
      <FormulaCheck />
    </>
  );
}
