import { Tab, TabList } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { AnalysisPart } from './analysis/AnalysisPart';
import { BulletinPart } from './bulletin/BulletinPart';
import { ComparisonPart } from './comparison/ComparisonPart';
import { FeedbackPart } from './feedback/FeedbackPart';
import { NotAssessed } from './NotAssessed';
import { useResultsStyles } from './Results.styles';
import { RESULT_PARTS, type ResultPart } from './resultsStore';
import { RobustnessPart } from './robustness/RobustnessPart';
import { useResults } from './useResults';

const PARTS: Readonly<Record<ResultPart, () => ReactNode>> = {
  analysis: AnalysisPart,
  robustness: RobustnessPart,
  feedback: FeedbackPart,
  bulletin: BulletinPart,
  comparison: ComparisonPart,
};

/** The parts of 成果 on tabs. */
export function Results() {
  const styles = useResultsStyles();
  const [{ part }, store] = useResults();
  const id = useId();
  const Part = PARTS[part];
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        aria-label="成果的各部分"
        onTabSelect={(_, { value }) => {
          const chosen = RESULT_PARTS.find((one) => one.part === value);
          if (chosen !== undefined) store.set({ part: chosen.part });
        }}
      >
        {RESULT_PARTS.map((one) => (
          <Tab key={one.part} id={`${id}${one.part}`} value={one.part} aria-controls={id}>
            {one.label}
          </Tab>
        ))}
      </TabList>
      <div id={id} role="tabpanel" aria-labelledby={`${id}${part}`} className={styles.part}>
        <NotAssessed />
        <Part />
      </div>
    </>
  );
}
