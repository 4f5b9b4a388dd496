import { useState } from 'react';
import type { Note } from '../../app/desk/desk';
import { messageOf } from '../parts/messageOf';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';

type CheckState =
  | { readonly status: 'idle' | 'running' }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'done'; readonly different: number; readonly said: string; readonly notes: readonly Note[] };

function sentence(checked: number, different: number): string {
  if (checked === 0) return '工作簿里还没有公式，请先更新排名。';
  if (different === 0) return `${checked}个公式的结果全部与规则一致。`;
  return `${checked}个公式中有${different}个没有结果或与规则不一致，详见下面。更新排名会按规则重新写好。`;
}

/** Checks the formulas when asked; a change of the round makes the result old, and it goes. */
export function useFormulaCheck() {
  const { desk } = useServices();
  const { version } = useRound();
  const [{ of, state }, setResult] = useState<{ of: number; state: CheckState }>({
    of: version,
    state: { status: 'idle' },
  });
  const start = () => {
    setResult({ of: version, state: { status: 'running' } });
    desk.check().then(
      ({ checked, different, notes }) => {
        setResult({ of: version, state: { status: 'done', different, said: sentence(checked, different), notes } });
      },
      (error: unknown) => {
        setResult({ of: version, state: { status: 'failed', message: messageOf(error) } });
      },
    );
  };
  const now: CheckState = of === version ? state : { status: 'idle' };
  return { state: now, start };
}
