import { Field, SearchBox, Select } from '@fluentui/react-components';
import type { DraftUnit } from './draft/draftUnits';
import { useUnitsStyles } from './units.styles';
import { VERDICTS, type useUnitFilter } from './useUnitFilter';

interface UnitFilterProps {
  readonly filter: ReturnType<typeof useUnitFilter>;
  readonly units: readonly DraftUnit[];
}

/** Which units to show: by verdict, by group, by a part of the name. */
export function UnitFilter({ filter, units }: UnitFilterProps) {
  const styles = useUnitsStyles();
  return (
    <search className={styles.column}>
      <SearchBox
        dismiss={{ 'aria-label': '清空' }}
        className={styles.input}
        input={{ className: styles.input }}
        aria-label="找单位"
        placeholder="找单位：名称、别名、备注"
        value={filter.text}
        onChange={(_, { value }) => {
          filter.setText(value);
        }}
      />
      <div className={styles.pair}>
        <Field label="核验结论" size="small" className={styles.field}>
          <Select
            select={{ className: styles.input }}
            size="small"
            value={filter.verdict}
            onChange={(_, { value }) => {
              filter.setVerdict(value);
            }}
          >
            <option value="">全部（{units.length}）</option>
            {VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {`${verdict}（${units.filter(({ weight }) => weight.verdict === verdict).length}）`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="组别" size="small" className={styles.field}>
          <Select
            select={{ className: styles.input }}
            size="small"
            value={filter.group}
            onChange={(_, { value }) => {
              filter.setGroup(value);
            }}
          >
            <option value="">全部</option>
            {filter.groups.map(({ name, count }) => (
              <option key={name} value={name}>{`${name}（${count}）`}</option>
            ))}
          </Select>
        </Field>
      </div>
    </search>
  );
}
