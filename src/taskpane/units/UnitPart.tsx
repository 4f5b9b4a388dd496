import { useState } from 'react';
import type { RosterView } from '../../app/desk/desk';
import { draftProblems } from './draft/draftProblems';
import type { DraftUnit } from './draft/draftUnits';
import type { RosterDraft } from './draft/rosterDraft';
import type { ChangeDraft } from './draft/useRosterDraft';
import { UnitFilter } from './UnitFilter';
import { UnitList } from './UnitList';
import { UnitTools } from './UnitTools';
import { useUnitFilter } from './useUnitFilter';
import { WeightSummary } from './WeightSummary';

interface UnitPartProps {
  readonly view: RosterView;
  readonly units: readonly DraftUnit[];
  readonly draft: RosterDraft;
  readonly change: ChangeDraft;
  /** Called when the place where the focus was is gone. */
  readonly onDone: () => void;
}

/** The units: how their weights stand, what can be done with many at once, and the list. */
export function UnitPart({ view, units, draft, change, onDone }: UnitPartProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const filter = useUnitFilter(units, opened);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isPicking, setPicking] = useState(false);
  const pick = (key: string, isPicked: boolean) => {
    setPicked(new Set(isPicked ? [...picked, key] : [...picked].filter((other) => other !== key)));
  };
  return (
    <>
      {units.length > 0 && <WeightSummary view={view} />}
      <UnitTools
        units={units}
        shown={filter.chosen}
        picked={picked}
        draft={draft}
        change={change}
        onPicking={setPicking}
        onOpen={setOpened}
        onDone={onDone}
      />
      {units.length > 0 && <UnitFilter filter={filter} units={units} />}
      <UnitList
        filter={filter}
        view={view}
        problems={draftProblems(units)}
        opened={opened}
        onOpen={setOpened}
        picked={isPicking ? picked : null}
        onPick={pick}
        change={change}
      />
    </>
  );
}
