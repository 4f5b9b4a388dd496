import { useRound } from '../services/roundContext';
import { FirstRun } from './FirstRun';
import { PackageHome } from './PackageHome';
import { RoundSummary } from './RoundSummary';
import { Unusable } from './Unusable';

/** 总览: where the round stands and what to do next. */
export function HomePage() {
  const { overview } = useRound();
  if (overview.state === 'none') return <FirstRun />;
  if (overview.pack !== null) return <PackageHome pack={overview.pack} />;
  if (overview.state === 'unusable') return <Unusable />;
  return <RoundSummary overview={overview} />;
}
