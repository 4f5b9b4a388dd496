import { useState } from 'react';
import type { DraftUnit } from '../draft/draftUnits';

/** Offered at once; typing narrows them. */
const MOST = 30;

/** Groups and units to choose from, without those that are chosen. */
export function useOwnerForm(units: readonly DraftUnit[], chosen: readonly string[]) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const staying = units.map(({ entry }) => entry).filter(({ name }) => name.trim() !== '');
  const groups = [...new Set(staying.map(({ group }) => group.trim()).filter((group) => group !== ''))];
  const offers = [
    ...groups.map((group) => ({
      name: group,
      label: `${group}（整组${staying.filter((unit) => unit.group.trim() === group).length}个）`,
    })),
    ...staying.map(({ name }) => ({ name, label: name })),
  ];
  return {
    text,
    isOpen,
    setOpen,
    /** Opens the list too: an input method types without the keys that would. */
    type: (typed: string) => {
      setText(typed);
      setOpen(true);
    },
    clear: () => {
      setText('');
    },
    offers: offers.filter(({ name }) => !chosen.includes(name) && name.includes(text.trim())).slice(0, MOST),
  };
}
