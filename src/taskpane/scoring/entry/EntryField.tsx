import { Field, Input, mergeClasses } from '@fluentui/react-components';
import type { EntryField as FieldName } from '../../../app/desk/desk';
import { overtaken } from '../flow/drafts';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { useEntryFieldsStyles } from './EntryFields.styles';
import { shownTexts } from './shownTexts';

interface EntryFieldProps {
  readonly shape: {
    readonly field: FieldName;
    readonly label: string;
    readonly key: string | null;
    readonly width: 'short' | 'long';
    readonly placeholder: string;
  };
  readonly state: ScoringState;
  readonly flow: ScoringFlow;
}

/** A field an assessor types into; Enter writes, Esc gives it back what the sheet has. */
export function EntryField({ shape, state, flow }: EntryFieldProps) {
  const styles = useEntryFieldsStyles();
  const { field, label, key, width, placeholder } = shape;
  const { row, drafts, problems } = state;
  if (row === null) return null;
  const problem =
    problems[field] ??
    (overtaken(drafts, row.entry).includes(field)
      ? `表中这一栏现在是“${row.entry[field]}”，这里写的还没有写入。`
      : undefined);
  return (
    <Field
      size="small"
      className={mergeClasses(styles.field, styles[width], problem !== undefined && styles.problem)}
      label={
        <>
          {label}
          {key !== null && (
            <span aria-hidden="true" className={styles.key}>
              {key}
            </span>
          )}
        </>
      }
      {...(problem === undefined ? {} : { validationState: 'error', validationMessage: problem })}
    >
      <Input
        size="small"
        className={styles.input}
        data-focus={field}
        autoComplete="off"
        placeholder={placeholder}
        value={shownTexts(state)[field]}
        onChange={(_, { value }) => {
          flow.type(field, value);
        }}
        onFocus={flow.touch}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            void flow.submit();
          } else if (event.key === 'Escape' && drafts[field] !== undefined) {
            event.preventDefault();
            flow.revert(field);
          }
        }}
      />
    </Field>
  );
}
