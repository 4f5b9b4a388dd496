import { Button, Combobox, Field, Option, Tag, TagGroup } from '@fluentui/react-components';
import type { DraftUnit } from '../draft/draftUnits';
import { useUnitsStyles } from '../units.styles';
import { choiceNames, choiceText, NOBODY } from './choiceNames';
import type { DraftOwner } from './useOwnerFilter';
import { useOwnerForm } from './useOwnerForm';

interface OwnerFormProps {
  readonly owner: DraftOwner;
  readonly units: readonly DraftUnit[];
  readonly onChoose: (choice: string) => void;
}

/** 指定单位 of one 责任主体: units or whole groups, nobody, or by rule. */
export function OwnerForm({ owner, units, onChoose }: OwnerFormProps) {
  const styles = useUnitsStyles();
  const names = choiceNames(owner.choice);
  const { text, type, clear, isOpen, setOpen, offers } = useOwnerForm(units, names);
  const isNobody = owner.choice === NOBODY;
  const put = (chosen: readonly string[]) => {
    onChoose(choiceText(chosen));
  };
  return (
    <div className={styles.form} role="group" aria-label={`指定“${owner.phrase}”`}>
      {owner.standsFor.length > 0 && <p className={styles.text}>现在分给：{owner.standsFor.join('、')}</p>}
      {names.length > 0 && (
        <TagGroup
          className={styles.buttons}
          aria-label="指定的单位"
          onDismiss={(_, { value }) => {
            put(names.filter((name) => name !== value));
          }}
        >
          {names.map((name) => (
            <Tag key={name} value={name} size="small" dismissible dismissIcon={{ 'aria-label': `去掉${name}` }}>
              {name}
            </Tag>
          ))}
        </TagGroup>
      )}
      <Field className={styles.field} label="指定单位或组别" hint="输入几个字来找，可以加几个。">
        <Combobox
          freeform
          inlinePopup
          open={isOpen}
          onOpenChange={(_, { open }) => {
            setOpen(open);
          }}
          expandIcon={null}
          className={styles.input}
          input={{ className: styles.input }}
          value={text}
          selectedOptions={[]}
          placeholder="找单位或组别"
          onChange={({ target }) => {
            type(target.value);
          }}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue === undefined) return;
            put([...names.filter((name) => name !== NOBODY), optionValue]);
            clear();
          }}
        >
          {offers.map(({ name, label }) => (
            <Option key={label} value={name} text={name}>
              {label}
            </Option>
          ))}
        </Combobox>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isNobody}
          onClick={() => {
            put([NOBODY]);
          }}
        >
          不分配给任何单位
        </Button>
        <Button
          size="small"
          disabledFocusable={owner.choice === ''}
          onClick={() => {
            put([]);
          }}
        >
          按规则分配
        </Button>
      </div>
    </div>
  );
}
