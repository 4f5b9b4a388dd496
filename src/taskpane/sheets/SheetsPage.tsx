import { Field, Select, Spinner } from '@fluentui/react-components';
import { Empty } from '../parts/Empty';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { useGo } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { SheetTable } from './SheetTable';
import { useSheetTableStyles } from './SheetTable.styles';
import { useSheets } from './useSheets';

/** 表格: the sheets as they are, for those who have no spreadsheet program at hand. */
export function SheetsPage() {
  const { overview } = useRound();
  const go = useGo();
  return (
    <Page title="表格">
      {overview.state === 'open' ? (
        <Sheets />
      ) : (
        <Empty
          text="还没有打开考核工作簿，没有表格可看。请先在“总览”打开工作簿，或在“任务”由通知生成。"
          action={{
            label: '去总览',
            onClick: () => {
              go('home');
            },
          }}
        />
      )}
    </Page>
  );
}

function Sheets() {
  const styles = useSheetTableStyles();
  const { names, name, choose } = useSheets();
  if (names.status === 'failed') return <Notice intent="error" title="表格没有读出来。" text={names.message} />;
  if (names.status === 'waiting') return <Spinner size="small" labelPosition="after" label="正在读取表格……" />;
  if (name === null) return <Empty text="工作簿里没有可以显示的表格。" />;
  return (
    <>
      <Field
        className={styles.field}
        label="工作表"
        hint="只供查看。要改内容，请用“单位”“评分”，或保存后在 Excel、WPS 中改。"
      >
        <Select
          select={{ className: styles.choice }}
          value={name}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {names.value.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      <SheetTable key={name} name={name} />
    </>
  );
}
