import { useState } from 'react';
import type { RosterView } from '../../app/desk/desk';
import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';
import { timeText } from '../services/timeText';
import { afterWriting } from './draft/afterWriting';
import { rosterChange } from './draft/rosterChange';
import { NO_CHANGES, type RosterDraft } from './draft/rosterDraft';
import type { ChangeDraft } from './draft/useRosterDraft';

/** Writing the draft and giving it up; what could not be written stays in the draft. */
export function useWriteBar(view: RosterView, draft: RosterDraft, change: ChangeDraft, onDone: () => void) {
  const { desk } = useServices();
  const { running, run } = useStep();
  const [isListed, setListed] = useState(false);
  const [isAsking, setAsking] = useState(false);
  return {
    isBusy: running !== null,
    isListed,
    setListed,
    isAsking,
    setAsking,
    write: async () => {
      const result = await run('写入名册', () => desk.changeRoster(rosterChange(view, draft), timeText()));
      if (result?.done !== true) return;
      change((now) => afterWriting(now, draft));
      onDone();
    },
    discard: () => {
      change(() => NO_CHANGES);
      onDone();
    },
  };
}
