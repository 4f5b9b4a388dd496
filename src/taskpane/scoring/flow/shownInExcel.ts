import type { Place } from '../../../shared/issue';
import type { RowName } from '../../../workbook/port';
import type { PaneScreen } from '../../services/PaneServices';
import { rowKey } from './rowKey';

/** Keeps Excel's selection on the row of the pane, and tells a person's selections from the echo of our own. */
export interface ShownInExcel {
  show(name: RowName, at: Place | null): void;
  /** Rows that a person selects; the result ends it. */
  onChosen(listener: (name: RowName) => void): () => void;
}

/** A row that we select or have selected. */
interface Awaited {
  readonly key: string;
  readonly at: Place;
}

export function shownInExcel(screen: PaneScreen | null): ShownInExcel {
  /** Selections that Excel has not told of, in their order: it tells of them in turn, however late, and may leave some out. */
  let awaited: Awaited[] = [];
  let wanted: Awaited | null = null;
  let isSelecting = false;
  /** The row that Excel told of last, null elsewhere. */
  let told: string | null = null;

  const forget = (one: Awaited): void => {
    awaited = awaited.filter((other) => other !== one);
  };

  /** One selection at a time, and only the latest one wanted. */
  async function select(from: PaneScreen): Promise<void> {
    if (isSelecting) return;
    isSelecting = true;
    while (wanted !== null) {
      const one: Awaited = wanted;
      wanted = null;
      awaited.push(one);
      try {
        if ((await from.select(one.at)).length > 0) forget(one);
      } catch {
        // That Excel cannot show the cell just now (it is being edited) takes nothing from the scoring.
        forget(one);
      }
    }
    isSelecting = false;
  }

  /**
   * Whether Excel tells of our own selection, or a second time of the one it has told of: those before it are not told of
   * any more then.
   */
  function isEcho(key: string): boolean {
    const index = awaited.findIndex((one) => one.key === key);
    const isRepeated = key === told;
    told = key;
    awaited = awaited.slice(index + 1);
    return isRepeated || index >= 0;
  }

  return {
    show: (name, at) => {
      if (screen === null || at === null) return;
      wanted = { key: rowKey(name), at };
      void select(screen);
    },
    onChosen: (listener) => {
      if (screen === null) return () => undefined;
      return screen.onSelected((name) => {
        if (name === null) told = null;
        else if (!isEcho(rowKey(name))) listener(name);
      });
    },
  };
}
