import { useState } from 'react';
import type { OwnerView } from '../../../app/desk/desk';
import type { RosterDraft } from '../draft/rosterDraft';

/** Shown at once. */
const STEP = 40;

/** A 责任主体 with the choice as it will be. */
export interface DraftOwner extends OwnerView {
  readonly isChanged: boolean;
}

const FILTERS = [
  { value: 'open', label: '待定的', has: ({ isOpen }: DraftOwner) => isOpen },
  { value: 'chosen', label: '已指定的', has: ({ choice }: DraftOwner) => choice !== '' },
  { value: 'all', label: '全部', has: () => true },
] as const;

/** Which 责任主体 the list shows: those left open first; the `opened` one stays in sight whatever becomes of it. */
export function useOwnerFilter(owners: readonly OwnerView[], { choices }: RosterDraft, opened: string | null) {
  const all = owners
    .map((owner): DraftOwner => {
      const choice = choices.get(owner.phrase)?.choice;
      return { ...owner, choice: choice ?? owner.choice, isChanged: choice !== undefined };
    })
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen));
  const [chosen, setChosen] = useState(all.some(({ isOpen }) => isOpen) ? 'open' : 'all');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(STEP);
  const has = FILTERS.find(({ value }) => value === chosen)?.has ?? (() => true);
  const found = all.filter((owner) => owner.phrase === opened || (has(owner) && owner.phrase.includes(text.trim())));
  return {
    filters: FILTERS.map(({ value, label, has: counts }) => ({ value, label, count: all.filter(counts).length })),
    chosen,
    setChosen,
    text,
    setText,
    shown: found.slice(0, limit),
    hidden: Math.max(0, found.length - limit),
    showMore: () => {
      setLimit(limit + STEP);
    },
  };
}
