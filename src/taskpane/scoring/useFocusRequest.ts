import { useEffect, useRef, type RefObject } from 'react';
import type { ScoringState } from './flow/scoringState';

/** Puts the focus where the walk asks for it; what was asked before the page came does not count. */
export function useFocusRequest(page: RefObject<HTMLElement | null>, request: ScoringState['focus']): void {
  const done = useRef(request?.turn ?? 0);
  useEffect(() => {
    if (request === null || request.turn === done.current) return;
    done.current = request.turn;
    const target = page.current?.querySelector<HTMLElement>(`[data-focus="${request.on}"]`);
    target?.focus({ preventScroll: request.on === 'heading' });
    if (request.on === 'heading') target?.closest('article')?.scrollIntoView({ block: 'start' });
    if (target instanceof HTMLInputElement) target.select();
  }, [page, request]);
}
