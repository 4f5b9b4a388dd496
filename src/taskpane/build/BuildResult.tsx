import { NoteList } from '../parts/NoteList';
import type { Built } from '../background/jobs';
import { SaveWorkbook } from './SaveWorkbook';
import { TaskList } from './TaskList';

interface BuildResultProps {
  readonly built: Built;
}

/** The button that saves, what to look at, and the tasks as they will be written. */
export function BuildResult({ built: { title, tasks, workbook, notes } }: BuildResultProps) {
  return (
    <>
      {workbook !== null && <SaveWorkbook workbook={workbook} name={`${title}.xlsx`} />}
      <NoteList notes={notes} none="没有发现问题。" />
      {tasks.length > 0 && <TaskList tasks={tasks} />}
    </>
  );
}
