import { useState } from 'react';
import type { DraftUnit } from './draft/draftUnits';
import { fillMany, type Filling } from './draft/fillMany';
import type { ChangeDraft } from './draft/useRosterDraft';

export const FILLED_FIELDS = [
  { key: 'total', label: '考核总分' },
  { key: 'points', label: '政务公开分值' },
  { key: 'group', label: '组别' },
] as const;

const PICKED = 'picked';
const SHOWN = 'shown';

/** What is filled in, for which units, and how it went. */
export function useFillMany(
  units: readonly DraftUnit[],
  shown: readonly DraftUnit[],
  picked: ReadonlySet<string>,
  change: ChangeDraft,
) {
  const [target, setTarget] = useState(SHOWN);
  const [filling, setFilling] = useState<Filling>({});
  const [isOnlyEmpty, setOnlyEmpty] = useState(true);
  const [said, setSaid] = useState('');
  const staying = units.filter(({ state }) => state !== 'removed');
  const groups = [...new Set(staying.map(({ entry }) => entry.group.trim()))];
  const targets = [
    { value: SHOWN, label: '下面显示的单位', units: shown.filter(({ state }) => state !== 'removed') },
    { value: PICKED, label: '勾选的单位', units: staying.filter(({ key }) => picked.has(key)) },
    ...groups.map((group) => ({
      value: `group:${group}`,
      label: group === '' ? '没有组别的单位' : `“${group}”组`,
      units: staying.filter(({ entry }) => entry.group.trim() === group),
    })),
  ];
  return {
    targets,
    target,
    setTarget,
    filling,
    setField: (field: keyof Filling, value: string) => {
      setFilling({ ...filling, [field]: value });
    },
    isOnlyEmpty,
    setOnlyEmpty,
    said,
    fill: () => {
      const entered = Object.fromEntries(Object.entries(filling).filter(([, value]) => value.trim() !== ''));
      if (Object.keys(entered).length === 0) {
        setSaid('请至少填一项。');
        return;
      }
      const chosen = targets.find(({ value }) => value === target)?.units ?? [];
      let count = 0;
      change((draft) => {
        const { draft: next, filled } = fillMany(draft, chosen, entered, isOnlyEmpty);
        count = filled;
        return next;
      });
      setSaid(count === 0 ? '没有需要改的单位。' : `已填入${count}个单位，写入后生效。`);
    },
  };
}
