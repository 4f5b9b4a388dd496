import { NoteList } from '../parts/NoteList';
import type { Built } from '../work/jobs';
import { SaveWorkbook } from './SaveWorkbook';

interface BuildResultProps {
  readonly built: Built;
}

/** The button that saves, and what to look at. */
export function BuildResult({ built: { title, workbook, notes } }: BuildResultProps) {
  return (
    <>
      {workbook !== null && <SaveWorkbook workbook={workbook} name={`${title}.xlsx`} />}
      <NoteList notes={notes} none="没有发现问题。" />
    </>
  );
}
