import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { FileContext } from '../file/fileContext';
import { useFile } from '../file/useFile';
import { Empty } from '../parts/Empty';
import { Status } from '../parts/Status';
import { GoContext, partsFor, type PartName } from '../services/navigation';
import { RoundContext, type Round } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { StepContext } from '../services/stepContext';
import { ShowContext } from '../services/useShow';
import { DraftContext } from '../tasks/draftContext';
import { useDraft } from '../tasks/useDraft';
import { Header, PANEL_ID, tabId } from './Header';
import { OutcomeView } from './OutcomeView';
import { PageBoundary } from './PageBoundary';
import { PAGES } from './pages';
import { usePaneStyles } from './Pane.styles';
import { useParts } from './useParts';
import { useScreenPlace } from './useScreenPlace';
import { useSteps } from './useSteps';

/** Loaded when it is asked for the first time. */
const UnsavedDialog = lazy(() =>
  import('../file/UnsavedDialog').then(({ UnsavedDialog }) => ({ default: UnsavedDialog })),
);

interface ShellProps {
  readonly round: Round;
  /** Why the last reading of the workbook failed; what is shown may be old then. */
  readonly stale: string | null;
  readonly onRefresh: () => void;
}

/** The header and the chosen part, with everything the parts share. */
export function Shell({ round, stale, onRefresh }: ShellProps) {
  const styles = usePaneStyles();
  const { host } = useServices();
  const steps = useSteps(round.take);
  const { actions, pending, answer } = useFile(round, steps);
  const { part: chosen, go, main } = useParts();
  const part = partsFor(round.overview).some((one) => one.part === chosen) ? chosen : 'home';
  const show = useScreenPlace(steps.say);
  const draft = useDraft();
  const leave = (next: PartName): void => {
    // What went well needs no more room; trouble stays in sight.
    if (steps.outcome?.intent === 'success') steps.say(null);
    go(next);
  };
  const Page = PAGES[part];
  return (
    <RoundContext value={round}>
      <StepContext value={steps}>
        <FileContext value={host === 'excel' ? null : actions}>
          <GoContext value={leave}>
            <ShowContext value={show}>
              <DraftContext value={draft}>
                <Header part={part} onGo={leave} />
                <main ref={main} className={styles.main}>
                  <div
                    id={PANEL_ID}
                    role="tabpanel"
                    tabIndex={0}
                    aria-labelledby={tabId(part)}
                    className={styles.column}
                  >
                    {stale !== null && <Empty text={stale} action={{ label: '重新读取', onClick: onRefresh }} />}
                    <Status>
                      {steps.outcome !== null && (
                        <OutcomeView
                          outcome={steps.outcome}
                          onDismiss={() => {
                            steps.say(null);
                          }}
                        />
                      )}
                    </Status>
                    <PageBoundary key={part}>
                      <Suspense fallback={<Spinner size="small" labelPosition="after" label="正在打开……" />}>
                        <Page />
                      </Suspense>
                    </PageBoundary>
                  </div>
                </main>
                {pending !== null && (
                  <Suspense>
                    <UnsavedDialog
                      title={pending.title}
                      onStay={answer.stay}
                      onDiscard={() => void answer.discard()}
                      onSaveFirst={() => void answer.saveFirst()}
                    />
                  </Suspense>
                )}
              </DraftContext>
            </ShowContext>
          </GoContext>
        </FileContext>
      </StepContext>
    </RoundContext>
  );
}
