import type { RowFilter } from '../../../app/desk/desk';
import { Notice } from '../../parts/Notice';
import { useRound } from '../../services/roundContext';
import { useServices } from '../../services/servicesContext';
import { useAnswer } from '../../services/useAnswer';
import { RowPicker, type RowPickerProps } from './RowPicker';

type PickerProps = Omit<RowPickerProps, 'choices' | 'list'>;

const questionOf = (filter: RowFilter): string => JSON.stringify([filter.unit, filter.taskId, filter.show]);

/** The list with what the desk answers. */
export function Picker(props: PickerProps) {
  const { desk } = useServices();
  const { version } = useRound();
  const choices = useAnswer(`choices ${version}`, () => desk.choices());
  const list = useAnswer(`rows ${version} ${questionOf(props.filter)}`, () => desk.rows(props.filter));
  const failed = [choices, list].find(({ status }) => status === 'failed');
  return (
    <>
      {failed?.status === 'failed' && <Notice intent="error" text={failed.message} />}
      <RowPicker
        {...props}
        choices={choices.status === 'ready' ? choices.value : null}
        list={list.status === 'ready' ? list.value : null}
      />
    </>
  );
}
