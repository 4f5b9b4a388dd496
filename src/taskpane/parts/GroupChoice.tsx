import { Field, Select } from '@fluentui/react-components';
import { useGroupChoiceStyles } from './GroupChoice.styles';

interface GroupChoiceProps {
  readonly groups: readonly { readonly group: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (group: string) => void;
}

/** Which group is shown; nothing where there is only one. */
export function GroupChoice({ groups, chosen, onChoose }: GroupChoiceProps) {
  const styles = useGroupChoiceStyles();
  if (groups.length < 2) return null;
  return (
    <Field label="组别" orientation="horizontal" className={styles.group}>
      <Select
        className={styles.choice}
        select={{ className: styles.choice }}
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {groups.map(({ group, label }) => (
          <option key={group} value={group}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
