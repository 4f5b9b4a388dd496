import { Combobox, Field, Option } from '@fluentui/react-components';
import type { Choice } from './Choice';
import { useChoiceBoxStyles } from './ChoiceBox.styles';
import { useChoiceBox } from './useChoiceBox';

interface ChoiceBoxProps {
  readonly label: string;
  /** Stands for no choice: 全部单位. */
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
}

/** One of many, with how many of its rows are assessed; typing searches. */
export function ChoiceBox({ label, all, choices, value, onChoose }: ChoiceBoxProps) {
  const styles = useChoiceBoxStyles();
  const { text, found, hidden, isSearching, setQuery, close } = useChoiceBox(choices, value, all);
  return (
    <Field label={label} size="small">
      <Combobox
        className={styles.box}
        size="small"
        value={text}
        selectedOptions={[value ?? '']}
        onChange={({ target }) => {
          setQuery(target.value);
        }}
        onFocus={({ target }) => {
          target.select();
        }}
        onClick={({ currentTarget }) => {
          if (!isSearching) currentTarget.select();
        }}
        onOpenChange={(_, { open }) => {
          if (!open) close();
        }}
        onOptionSelect={(_, { optionValue }) => {
          // Typing takes the selection away; only a choice counts.
          if (optionValue === undefined) return;
          close();
          onChoose(optionValue === '' ? null : optionValue);
        }}
      >
        {!isSearching && (
          <Option value="" text={all}>
            {all}
          </Option>
        )}
        {found.map((choice) => (
          <Option key={choice.value} value={choice.value} text={choice.text}>
            <span className={styles.name}>{choice.text}</span>
            <span className={styles.count}>
              已评{choice.assessed}/{choice.rows}
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled value=" " text="">
            没有含“{text}”的
          </Option>
        )}
        {hidden > 0 && (
          <Option disabled value=" " text="">
            还有{hidden}个，请输入几个字缩小范围
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
