import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Choices, RowFilter, RowList } from '../../../app/desk/desk';
import type { RowName } from '../../../workbook/port';
import { ChoiceBox } from './ChoiceBox';
import { RowLines } from './RowLines';
import { useRowPickerStyles } from './RowPicker.styles';

const SHOW = [
  { value: 'all', label: '全部' },
  { value: 'unassessed', label: '未评' },
  { value: 'remarked', label: '有提示' },
  { value: 'stale', label: '待复核' },
  { value: 'appealed', label: '申诉' },
] as const satisfies readonly { readonly value: RowFilter['show']; readonly label: string }[];

export interface RowPickerProps {
  readonly filter: RowFilter;
  readonly choices: Choices | null;
  readonly list: RowList | null;
  readonly current: RowName | null;
  readonly onFilter: (change: Partial<RowFilter>) => void;
  readonly onChoose: (name: RowName) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** Which rows to walk through, and the rows themselves. */
export function RowPicker({ filter, choices, list, current, onFilter, onChoose, onBack, children }: RowPickerProps) {
  const styles = useRowPickerStyles();
  return (
    <div className={styles.picker}>
      <ChoiceBox
        label="单位"
        all="全部单位"
        value={filter.unit}
        choices={(choices?.units ?? []).map(({ unit, ...counts }) => ({ value: unit, text: unit, ...counts }))}
        onChoose={(unit) => {
          onFilter({ unit });
        }}
      />
      <ChoiceBox
        label="任务"
        all="全部任务"
        value={filter.taskId}
        choices={(choices?.tasks ?? []).map(({ taskId, title, ...counts }) => ({
          value: taskId,
          text: `${taskId} ${title}`,
          ...counts,
        }))}
        onChoose={(taskId) => {
          onFilter({ taskId });
        }}
      />
      <Field label="显示" size="small">
        <RadioGroup
          className={styles.show}
          layout="horizontal"
          value={filter.show}
          onChange={(_, { value }) => {
            const chosen = SHOW.find((one) => one.value === value);
            if (chosen !== undefined) onFilter({ show: chosen.value });
          }}
        >
          {SHOW.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {children}
      <div className={styles.head}>
        <span role="status">
          {list === null ? '正在取行……' : `已评${list.assessed}/${list.all}，列出${list.rows.length}行`}
        </span>
        <Button size="small" aria-keyshortcuts="L" disabled={current === null} onClick={onBack}>
          返回评分 L
        </Button>
      </div>
      {list !== null && <RowLines rows={list.rows} current={current} onChoose={onChoose} />}
    </div>
  );
}
