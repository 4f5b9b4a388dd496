import { FluentProvider, Spinner } from '@fluentui/react-components';
import { Empty } from '../parts/Empty';
import type { PaneServices } from '../services/PaneServices';
import { ServicesContext } from '../services/servicesContext';
import { usePaneStyles } from './Pane.styles';
import { Shell } from './Shell';
import { useRoundState } from './useRoundState';
import { useTheme } from './useTheme';

interface PaneProps {
  readonly services: PaneServices;
}

/** The pane: its theme, its services, and the workbook read for the first time. */
export function Pane({ services }: PaneProps) {
  const styles = usePaneStyles();
  const theme = useTheme(services.theme);
  const { round, failure, refresh } = useRoundState(services);
  return (
    <FluentProvider theme={theme}>
      {/* Not on the provider: Fluent UI gives its class to everything that floats, too. */}
      <div className={styles.pane}>
        <ServicesContext value={services}>
          {round !== null && <Shell round={round} stale={failure} onRefresh={refresh} />}
          {round === null && (
            <main className={styles.main}>
              <h1>政务公开考核</h1>
              {failure === null ? (
                <Spinner size="small" labelPosition="after" label="正在读取……" />
              ) : (
                <Empty text={failure} action={{ label: '重新读取', onClick: refresh }} />
              )}
            </main>
          )}
        </ServicesContext>
      </div>
    </FluentProvider>
  );
}
