import { ToggleButton } from '@fluentui/react-components';
import { CLEAR_KEY, CONCLUSIONS } from '../words';
import { useConclusionButtonsStyles } from './ConclusionButtons.styles';

interface ConclusionButtonsProps {
  readonly conclusion: string;
  readonly onConclude: (conclusion: string) => void;
}

const BUTTONS = [
  ...Object.entries(CONCLUSIONS).map(([word, key]) => ({ word, label: word, key })),
  { word: '', label: '清空', key: CLEAR_KEY },
];

/** The four conclusions and the way back to none, with the keys that give them. */
export function ConclusionButtons({ conclusion, onConclude }: ConclusionButtonsProps) {
  const styles = useConclusionButtonsStyles();
  return (
    <div role="group" aria-label="考评结论" className={styles.group}>
      {BUTTONS.map(({ word, label, key }) => {
        const isChosen = word !== '' && word === conclusion;
        return (
          <ToggleButton
            key={key}
            className={styles.button}
            size="small"
            appearance={isChosen ? 'primary' : 'secondary'}
            checked={isChosen}
            aria-keyshortcuts={key}
            onClick={() => {
              onConclude(word);
            }}
          >
            <span className={styles.face}>
              <span aria-hidden="true" className={styles.key}>
                {key}
              </span>
              {label}
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
