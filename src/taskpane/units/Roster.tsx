import { Tab, TabList } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RosterView } from '../../app/desk/desk';
import { draftUnits } from './draft/draftUnits';
import { useRosterDraft } from './draft/useRosterDraft';
import { OwnerPart } from './owners/OwnerPart';
import { Underneath } from './Underneath';
import { useUnitsStyles } from './units.styles';
import { UnitPart } from './UnitPart';
import { WriteBar } from './WriteBar';

interface RosterProps {
  readonly view: RosterView;
}

/** Units and 责任主体 on two tabs over one draft. */
export function Roster({ view }: RosterProps) {
  const styles = useUnitsStyles();
  const [part, setPart] = useState<unknown>('units');
  const [draft, change] = useRosterDraft();
  const top = useRef<HTMLDivElement>(null);
  const toTop = () => {
    top.current?.closest('main')?.scrollTo({ top: 0 });
    top.current?.focus({ preventScroll: true });
  };
  const units = draftUnits(view, draft);
  const open = view.owners.filter(({ phrase, isOpen }) => isOpen && (draft.choices.get(phrase)?.choice ?? '') === '');
  return (
    <div ref={top} tabIndex={-1} className={styles.roster} aria-label="名册" role="group">
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={part}
        aria-label="名册内容"
        onTabSelect={(_, { value }) => {
          setPart(value);
        }}
      >
        <Tab value="units">{`单位 ${units.length}`}</Tab>
        <Tab value="owners">{`责任主体${open.length > 0 ? `（待定${open.length}）` : ` ${view.owners.length}`}`}</Tab>
      </TabList>
      <Underneath view={view} draft={draft} change={change} />
      {part === 'units' ? (
        <UnitPart view={view} units={units} draft={draft} change={change} onDone={toTop} />
      ) : (
        <OwnerPart view={view} units={units} draft={draft} change={change} />
      )}
      <WriteBar view={view} units={units} draft={draft} change={change} onDone={toTop} />
    </div>
  );
}
