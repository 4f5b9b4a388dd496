import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { DraftUnit } from './draft/draftUnits';
import type { ChangeDraft } from './draft/useRosterDraft';
import { useUnitsStyles } from './units.styles';
import { FILLED_FIELDS, useFillMany } from './useFillMany';

interface FillManyProps {
  readonly units: readonly DraftUnit[];
  readonly shown: readonly DraftUnit[];
  readonly picked: ReadonlySet<string>;
  readonly change: ChangeDraft;
}

/** 批量填写: the same 考核总分, 政务公开分值 or 组别 for many units. */
export function FillMany({ units, shown, picked, change }: FillManyProps) {
  const styles = useUnitsStyles();
  const { targets, target, setTarget, filling, setField, isOnlyEmpty, setOnlyEmpty, fill, said } = useFillMany(
    units,
    shown,
    picked,
    change,
  );
  return (
    <section className={styles.panel} aria-label="批量填写">
      <Field label="填给" className={styles.field} hint="要填给个别单位，请在下面的名单里勾选。">
        <Select
          select={{ className: styles.input }}
          value={target}
          onChange={(_, { value }) => {
            setTarget(value);
          }}
        >
          {targets.map(({ value, label, units: { length } }) => (
            <option key={value} value={value}>{`${label}（${length}个）`}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        {FILLED_FIELDS.map(({ key, label }) => (
          <Field key={key} className={styles.field} label={label} hint="不填就不改">
            <Input
              className={styles.input}
              value={filling[key] ?? ''}
              onChange={(_, { value }) => {
                setField(key, value);
              }}
            />
          </Field>
        ))}
      </div>
      <Checkbox
        label="只填还空着的"
        checked={isOnlyEmpty}
        onChange={(_, { checked }) => {
          setOnlyEmpty(checked === true);
        }}
      />
      <div className={styles.buttons}>
        <Button onClick={fill}>填入</Button>
        <span role="status">{said}</span>
      </div>
    </section>
  );
}
