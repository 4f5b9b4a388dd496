import type { WorkbookState } from '../state/workbookState';
import { readContents } from './readContents';
import { readFrame } from './readFrame';
import type { Session } from './session';

/** Everything that stands in our sheets now. */
export async function readState(session: Session): Promise<WorkbookState> {
  const frame = await readFrame(session);
  return { ...frame, sheets: await readContents(session, frame.sheets) };
}
