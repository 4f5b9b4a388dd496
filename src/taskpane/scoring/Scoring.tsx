import { Spinner } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { EntryPanel } from './entry/EntryPanel';
import { GoesOn } from './entry/GoesOn';
import { FinishedNotice } from './FinishedNotice';
import { rowKey } from './flow/rowKey';
import { KeysDialog } from './keys/KeysDialog';
import { useScoringKeys } from './keys/useScoringKeys';
import { Picker } from './list/Picker';
import { Range } from './list/Range';
import { RowDetails } from './row/RowDetails';
import { useScoringStyles } from './Scoring.styles';
import { useFocusRequest } from './useFocusRequest';
import { useScoring } from './useScoring';

/** The walk through the rows: a row with its entries, or the list to choose one from. */
export function Scoring() {
  const styles = useScoringStyles();
  const [state, flow] = useScoring();
  const { row, filter, said } = state;
  const [isListWanted, setListWanted] = useState(false);
  const [areKeysShown, setKeysShown] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  useFocusRequest(page, state.focus);
  const toggleList = () => {
    setListWanted(!isListWanted);
  };
  useScoringKeys(flow, state.hasKeys, {
    toggleList,
    showKeys: () => {
      setKeysShown(true);
    },
  });
  if (!state.hasBegun) return <Spinner label="正在打开评分……" />;
  const isList = isListWanted || row === null;
  return (
    <div ref={page} className={styles.page}>
      <h2 className={styles.unseen}>评分</h2>
      <div role="status" className={styles.unseen}>
        <span key={said.turn}>{said.text}</span>
      </div>
      {isList ? (
        <Picker
          filter={filter}
          current={row?.name ?? null}
          onFilter={(change) => void flow.setFilter(change)}
          onChoose={(name) => {
            setListWanted(false);
            void flow.choose(name);
          }}
          onBack={toggleList}
        >
          <GoesOn state={state} flow={flow} />
        </Picker>
      ) : (
        <>
          <Range filter={filter} onOpen={toggleList} />
          {state.isFinished && <FinishedNotice show={filter.show} onChoose={toggleList} />}
          <RowDetails key={rowKey(row.name)} row={row} onConfirm={() => void flow.confirm()} />
          <EntryPanel
            state={state}
            flow={flow}
            onKeys={() => {
              setKeysShown(true);
            }}
          />
        </>
      )}
      <KeysDialog
        isOpen={areKeysShown}
        hasKeys={state.hasKeys}
        onChange={(hasKeys) => {
          flow.prefer({ hasKeys });
        }}
        onClose={() => {
          setKeysShown(false);
        }}
      />
    </div>
  );
}
