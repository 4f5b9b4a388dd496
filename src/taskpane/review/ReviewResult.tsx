import { rankings } from '../../app/rankings';
import { NoteList } from '../parts/NoteList';
import type { Reviewed } from '../background/jobs';
import { RankingTable } from './RankingTable';

interface ReviewResultProps {
  readonly reviewed: Reviewed;
}

/** The rankings of a workbook, and what to look at. */
export function ReviewResult({ reviewed: { units, notes } }: ReviewResultProps) {
  return (
    <>
      {rankings(units).map((ranking) => (
        <RankingTable key={ranking.group} ranking={ranking} />
      ))}
      <NoteList notes={notes} none="没有发现问题。" />
    </>
  );
}
