import { Field, Input, mergeClasses } from '@fluentui/react-components';
import { overtaken } from '../flow/drafts';
import type { ScoringFlow } from '../flow/scoringFlow';
import type { ScoringState } from '../flow/scoringState';
import { FIELDS } from '../words';
import { useEntryFieldsStyles } from './EntryFields.styles';
import { shownTexts } from './shownTexts';

interface EntryFieldsProps {
  readonly state: ScoringState;
  readonly flow: ScoringFlow;
}

/** Everything an assessor types beside the conclusion; Enter writes, Esc gives the field back what the sheet has. */
export function EntryFields({ state, flow }: EntryFieldsProps) {
  const styles = useEntryFieldsStyles();
  const { row, drafts, problems } = state;
  if (row === null) return null;
  const texts = shownTexts(state);
  const changed = overtaken(drafts, row.entry);
  return (
    <div className={styles.fields}>
      {FIELDS.map(({ field, label, key, width, placeholder }) => {
        const problem =
          problems[field] ??
          (changed.includes(field) ? `表中这一栏现在是“${row.entry[field]}”，这里写的还没有写入。` : undefined);
        return (
          <Field
            key={field}
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
              value={texts[field]}
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
      })}
    </div>
  );
}
