import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { DraftTask } from './draftTasks';
import { DEADLINE_KINDS } from './deadlineKinds';
import { hasDate, type TaskEntry } from './taskEntry';
import { useTaskListStyles } from './TaskList.styles';
import { useTaskForm } from './useTaskForm';

const TEXTS = [
  { field: 'item', label: '任务事项', rows: 1 },
  { field: 'requirement', label: '工作要求', rows: 5 },
  { field: 'channel', label: '公开载体', rows: 1 },
] as const;

const OWNERS = [
  { field: 'lead', label: '牵头单位' },
  { field: 'responsible', label: '责任单位' },
  { field: 'cooperating', label: '配合单位' },
] as const;

interface TaskFormProps {
  readonly draftTask: DraftTask;
  readonly onClose: () => void;
}

/** One task, to be corrected before it is written. */
export function TaskForm({ draftTask, onClose }: TaskFormProps) {
  const styles = useTaskListStyles();
  const { entry, problems, change, take, reset } = useTaskForm(draftTask, onClose);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  const problemOf = (field: keyof TaskEntry) => {
    const problem = problems[field];
    return problem === undefined ? {} : { validationMessage: problem };
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`更正${draftTask.task.id}`}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <span className={styles.id}>{draftTask.task.id}</span>
      {TEXTS.map(({ field, label, rows }) => (
        <Field key={field} label={label} {...problemOf(field)}>
          <Textarea
            rows={rows}
            resize="vertical"
            value={entry[field]}
            onChange={(_, { value }) => {
              change({ [field]: value });
            }}
          />
        </Field>
      ))}
      <Field label="完成时限（原文）">
        <Input
          value={entry.deadlineText}
          onChange={(_, { value }) => {
            change({ deadlineText: value });
          }}
        />
      </Field>
      <Field label="时限类型">
        <Select
          value={entry.deadlineKind}
          onChange={(_, { value }) => {
            const kind = DEADLINE_KINDS.find((one) => one.kind === value);
            if (kind !== undefined) change({ deadlineKind: kind.kind });
          }}
        >
          {DEADLINE_KINDS.map(({ kind, word }) => (
            <option key={kind} value={kind}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      {hasDate(entry.deadlineKind) && (
        <Field label="截止日期" {...problemOf('deadlineDate')}>
          <Input
            type="date"
            value={entry.deadlineDate}
            onChange={(_, { value }) => {
              change({ deadlineDate: value });
            }}
          />
        </Field>
      )}
      {OWNERS.map(({ field, label }) => (
        <Field key={field} label={label} hint="多个单位用；隔开" {...problemOf(field)}>
          <Textarea
            rows={1}
            resize="vertical"
            value={entry[field]}
            onChange={(_, { value }) => {
              change({ [field]: value });
            }}
          />
        </Field>
      ))}
      <div className={styles.head}>
        <Button appearance="primary" type="submit">
          确定
        </Button>
        <Button onClick={onClose}>取消</Button>
        {draftTask.isCorrected && <Button onClick={reset}>恢复原文</Button>}
      </div>
    </form>
  );
}
