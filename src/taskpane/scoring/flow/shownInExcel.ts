import type { Place } from '../../../shared/issue';
import type { RowName } from '../../../workbook/port';
import type { PaneScreen } from '../../services/PaneServices';
import { rowKey } from './rowKey';

/** Excel tells of a selection we made ourselves within this time. */
const ECHO = 2_000;

/** Keeps Excel's selection on the row of the pane, and tells a person's selections from the echo of our own. */
export interface ShownInExcel {
  show(name: RowName, at: Place | null): void;
  /** Rows that a person selects; the result ends it. */
  onChosen(listener: (name: RowName) => void): () => void;
}

export function shownInExcel(screen: PaneScreen | null, now: () => number): ShownInExcel {
  const ours = new Map<string, number>();
  let wanted: Place | null = null;
  let isSelecting = false;

  /** One selection at a time, and only the latest one wanted. */
  async function select(from: PaneScreen): Promise<void> {
    if (isSelecting) return;
    isSelecting = true;
    while (wanted !== null) {
      const at = wanted;
      wanted = null;
      // That Excel cannot show the cell just now (it is being edited) takes nothing from the scoring.
      await from.select(at).catch(() => []);
    }
    isSelecting = false;
  }

  return {
    show: (name, at) => {
      if (screen === null || at === null) return;
      ours.set(rowKey(name), now());
      wanted = at;
      void select(screen);
    },
    onChosen: (listener) => {
      if (screen === null) return () => undefined;
      return screen.onSelected((name) => {
        if (name === null) return;
        const since = ours.get(rowKey(name));
        ours.delete(rowKey(name));
        if (since === undefined || now() - since > ECHO) listener(name);
      });
    },
  };
}
