import { Button } from '@fluentui/react-components';
import type { RankingView } from '../../app/desk/desk';
import { GroupChoice } from '../parts/GroupChoice';
import { groupSummary } from './groupSummary';
import { RankingPaper } from './RankingPaper';
import { useRankingPageStyles } from './RankingPage.styles';
import { RankingTable } from './RankingTable';
import { usePrint } from './usePrint';
import { useSealText } from './useSealText';

type Group = RankingView['groups'][number];

interface GroupRankingProps {
  readonly groups: readonly Group[];
  readonly shown: Group;
  readonly isOutdated: boolean;
  /** False while a ranking sheet contradicts itself. */
  readonly isPrintable: boolean;
  readonly onChoose: (group: string) => void;
}

/** The ranking of one group, the choice of another, and printing. */
export function GroupRanking({ groups, shown, isOutdated, isPrintable, onChoose }: GroupRankingProps) {
  const styles = useRankingPageStyles();
  const { title, print, said } = usePrint(shown, isOutdated);
  const seal = useSealText();
  return (
    <>
      <GroupChoice
        groups={groups.map(({ group, units }) => ({ group, label: `${group}（${units.length}）` }))}
        chosen={shown.group}
        onChoose={onChoose}
      />
      <p className={styles.text}>{groupSummary(shown.units)}</p>
      <RankingTable ranking={shown} />
      <div className={styles.section}>
        <Button disabledFocusable={!isPrintable} onClick={print}>
          打印这一组
        </Button>
        <div role="status">{isPrintable ? said : '排名表与自己的名单对不上，先不打印。'}</div>
      </div>
      <RankingPaper title={title} ranking={shown} seal={seal} />
    </>
  );
}
