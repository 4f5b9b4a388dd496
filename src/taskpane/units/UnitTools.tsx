import { Button, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftUnit } from './draft/draftUnits';
import { addUnit, nextId, type RosterDraft } from './draft/rosterDraft';
import { NEW_UNIT } from './draft/unitFields';
import type { ChangeDraft } from './draft/useRosterDraft';
import { FillMany } from './FillMany';
import { PasteRoster } from './PasteRoster';
import { useUnitsStyles } from './units.styles';

type Tool = 'paste' | 'fill' | null;

interface UnitToolsProps {
  readonly units: readonly DraftUnit[];
  /** Those that the filter lets through. */
  readonly shown: readonly DraftUnit[];
  readonly picked: ReadonlySet<string>;
  readonly draft: RosterDraft;
  readonly change: ChangeDraft;
  readonly onPicking: (isPicking: boolean) => void;
  readonly onOpen: (key: string) => void;
  readonly onDone: () => void;
}

/** Adding a unit, pasting a table of them, filling in many at once. */
export function UnitTools({ units, shown, picked, draft, change, onPicking, onOpen, onDone }: UnitToolsProps) {
  const styles = useUnitsStyles();
  const [tool, setTool] = useState<Tool>(null);
  const choose = (chosen: Tool) => {
    setTool(chosen);
    onPicking(chosen === 'fill');
  };
  const add = () => {
    change((now) => addUnit(now, NEW_UNIT));
    onOpen(`new:${nextId(draft)}`);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" onClick={add}>
          添加单位
        </Button>
        <ToggleButton
          size="small"
          checked={tool === 'paste'}
          onClick={() => {
            choose(tool === 'paste' ? null : 'paste');
          }}
        >
          粘贴名册
        </ToggleButton>
        {units.length > 0 && (
          <ToggleButton
            size="small"
            checked={tool === 'fill'}
            onClick={() => {
              choose(tool === 'fill' ? null : 'fill');
            }}
          >
            批量填写
          </ToggleButton>
        )}
      </div>
      {tool === 'paste' && (
        <PasteRoster
          units={units}
          change={change}
          onDone={() => {
            choose(null);
            onDone();
          }}
        />
      )}
      {tool === 'fill' && <FillMany units={units} shown={shown} picked={picked} change={change} />}
    </>
  );
}
