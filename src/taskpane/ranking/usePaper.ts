import { useEffect } from 'react';
import { PRINTS_PAPER, usePrintStyles } from './RankingPaper.styles';

/** As long as it is used, printing the page prints the paper alone. */
export function usePaper(): void {
  usePrintStyles();
  useEffect(() => {
    document.body.classList.add(PRINTS_PAPER);
    return () => {
      document.body.classList.remove(PRINTS_PAPER);
    };
  }, []);
}
