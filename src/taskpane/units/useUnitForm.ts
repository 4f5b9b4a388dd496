import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftUnit } from './draft/draftUnits';
import { dropAdded, editAdded, editUnit, removeUnit, restoreUnit } from './draft/rosterDraft';
import type { UnitField } from './draft/unitFields';
import type { ChangeDraft } from './draft/useRosterDraft';

/** What a person does to one unit; a new unit's form takes the focus. */
export function useUnitForm({ base, id, entry }: DraftUnit, change: ChangeDraft, onClose: () => void) {
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const begin = useEffectEvent(() => {
    if (base === null && entry.name === '') first.current?.focus();
  });
  useEffect(() => {
    begin();
  }, []);
  return {
    first,
    isAsking,
    setAsking,
    enter: (field: UnitField, value: string) => {
      change((draft) => {
        if (id !== null) return editAdded(draft, id, { [field]: value });
        return base === null ? draft : editUnit(draft, base.entry, { [field]: value });
      });
    },
    restore: () => {
      if (base !== null) change((draft) => restoreUnit(draft, base.entry.name));
    },
    remove: () => {
      onClose();
      change((draft) => {
        if (id !== null) return dropAdded(draft, id);
        return base === null ? draft : removeUnit(draft, base.entry.name);
      });
    },
  };
}
