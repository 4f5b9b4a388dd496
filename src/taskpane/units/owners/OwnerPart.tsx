import { Button, Field, SearchBox, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterView } from '../../../app/desk/desk';
import type { DraftUnit } from '../draft/draftUnits';
import type { RosterDraft } from '../draft/rosterDraft';
import type { ChangeDraft } from '../draft/useRosterDraft';
import { useUnitsStyles } from '../units.styles';
import { OwnerItem } from './OwnerItem';
import { useOwnerFilter } from './useOwnerFilter';

interface OwnerPartProps {
  readonly view: RosterView;
  readonly units: readonly DraftUnit[];
  readonly draft: RosterDraft;
  readonly change: ChangeDraft;
}

/** 责任主体: what each printed owner stands for, and what the office decides instead. */
export function OwnerPart({ view: { owners }, units, draft, change }: OwnerPartProps) {
  const styles = useUnitsStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const filter = useOwnerFilter(owners, draft, opened);
  return (
    <>
      <p className={styles.text}>
        通知里写的责任主体各指哪些单位。“待定”的请写明是哪些单位；不写的按现在的分法。写入后按它重新分配任务，已填的内容不丢。
      </p>
      <search className={styles.column}>
        <SearchBox
          className={styles.input}
          aria-label="找责任主体"
          placeholder="找责任主体"
          value={filter.text}
          onChange={(_, { value }) => {
            filter.setText(value);
          }}
        />
        <Field label="显示" size="small" orientation="horizontal" className={styles.lineField}>
          <Select
            select={{ className: styles.input }}
            size="small"
            value={filter.chosen}
            onChange={(_, { value }) => {
              filter.setChosen(value);
            }}
          >
            {filter.filters.map(({ value, label, count }) => (
              <option key={value} value={value}>{`${label}（${count}）`}</option>
            ))}
          </Select>
        </Field>
      </search>
      {filter.shown.length === 0 && <p className={styles.text}>没有符合条件的责任主体。</p>}
      <ul className={styles.list}>
        {filter.shown.map((owner) => (
          <OwnerItem
            key={owner.phrase}
            owner={owner}
            was={owners.find(({ phrase }) => phrase === owner.phrase)?.choice ?? ''}
            units={units}
            isOpened={opened === owner.phrase}
            onOpen={setOpened}
            change={change}
          />
        ))}
      </ul>
      {filter.hidden > 0 && <Button onClick={filter.showMore}>再显示一些（还有{filter.hidden}个）</Button>}
    </>
  );
}
