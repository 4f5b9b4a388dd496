import { Button, Field, Input, mergeClasses, useRestoreFocusTarget } from '@fluentui/react-components';
import { useId } from 'react';
import type { RosterView } from '../../app/desk/desk';
import { clauseText } from './clauseText';
import { ConfirmDialog } from './ConfirmDialog';
import type { DraftUnit } from './draft/draftUnits';
import { UNIT_FIELDS } from './draft/unitFields';
import type { ChangeDraft } from './draft/useRosterDraft';
import { useUnitsStyles } from './units.styles';
import { useUnitForm } from './useUnitForm';

interface UnitFormProps {
  readonly unit: DraftUnit;
  readonly view: RosterView;
  /** Groups to choose from; another may be typed. */
  readonly groups: readonly string[];
  readonly problem: string | null;
  readonly change: ChangeDraft;
  readonly onClose: () => void;
}

/** Everything that is entered for one unit; what is typed is in the draft at once. */
export function UnitForm({ unit, view, groups, problem, change, onClose }: UnitFormProps) {
  const styles = useUnitsStyles();
  const known = useId();
  const restored = useRestoreFocusTarget();
  const { first, enter, restore, remove, isAsking, setAsking } = useUnitForm(unit, change, onClose);
  const { base, entry, weight, state } = unit;
  const rows = base?.filledRows ?? 0;
  return (
    <div className={styles.form} role="group" aria-label={`修改${entry.name === '' ? '新单位' : entry.name}`}>
      {base !== null && (
        <p className={styles.text}>
          分到{base.tasks}项任务，{rows === 0 ? '都还没有填内容' : `其中${rows}行已经填了内容`}。
          {weight.verdict === '不达标' && weight.shortfall !== null && `政务公开分值还缺${weight.shortfall}分。`}
          权重要求：{clauseText(view)}
        </p>
      )}
      {state !== 'removed' && (
        <div className={styles.pair}>
          {UNIT_FIELDS.map(({ key, label, hint, isLong, isNumber }) => (
            <Field
              key={key}
              className={mergeClasses(styles.field, isLong === true && styles.wide)}
              label={label}
              hint={hint ?? null}
              validationMessage={key === 'name' ? problem : null}
            >
              <Input
                className={styles.input}
                {...(key === 'name' ? { input: { ref: first } } : {})}
                value={entry[key]}
                inputMode={isNumber === true ? 'decimal' : 'text'}
                list={key === 'group' ? known : undefined}
                onChange={(_, { value }) => {
                  enter(key, value);
                }}
              />
            </Field>
          ))}
        </div>
      )}
      <datalist id={known}>
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <div className={styles.buttons}>
        <Button size="small" onClick={onClose}>
          收起
        </Button>
        {(state === 'changed' || state === 'removed') && (
          <Button size="small" onClick={restore}>
            恢复原样
          </Button>
        )}
        {state !== 'removed' && (
          <Button
            size="small"
            {...restored}
            onClick={() => {
              if (rows > 0) setAsking(true);
              else remove();
            }}
          >
            {base === null ? '不加这个单位' : '删除单位'}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={`删除“${entry.name}”？`}
        text={`它在“证据评分”里有${rows}行已经填了内容。写入后这些行留在表里，不再计分；以后把单位加回名册就恢复。`}
        action="删除单位"
        onClose={setAsking}
        onConfirm={remove}
      />
    </div>
  );
}
