import { CompoundButton } from '@fluentui/react-components';
import { useDraftContext } from './draftContext';
import { sampleFile, SAMPLES } from './samples';
import { useTasksStyles } from './Tasks.styles';

/** The notices that come with the software. */
export function SampleList() {
  const styles = useTasksStyles();
  const { read } = useDraftContext();
  return (
    <ul className={styles.samples}>
      {SAMPLES.map((sample) => (
        <li key={sample.name}>
          <CompoundButton
            size="small"
            className={styles.sample}
            secondaryContent={sample.about}
            onClick={() => {
              void sampleFile(sample).then(read);
            }}
          >
            {sample.name.replace(/\.txt$/, '')}
          </CompoundButton>
        </li>
      ))}
    </ul>
  );
}
