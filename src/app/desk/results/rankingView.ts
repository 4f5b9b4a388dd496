import { compareFormulas } from '../../../workbook/check/compareFormulas';
import { rankingSheetNames } from '../../../workbook/layout/rankingNames';
import { nameKey } from '../../../assessment/scoring/cells';
import { rankingSheets } from '../../../workbook/write/rankingSheet';
import { rankingDisagreements } from '../../rankingDisagreements';
import { rankings } from '../../rankings';
import { unitScoreJson } from '../../scoreWorkbook';
import type { RankingView } from '../desk';
import { notesFrom, notesOf } from '../note';
import { issuesIn, type Round } from '../round/round';

/** Whether a ranking sheet is missing or showed other results, when it was read, than the rules gave then. */
function isOutdated({ grid, parsed, scores }: Round['asRead']): boolean {
  const sheets = rankingSheets(parsed.assessment, scores);
  const { differences, missingSheets } = compareFormulas(grid, parsed, { title: '', names: [], sheets });
  return differences.length > 0 || missingSheets.length > 0;
}

/** A notice was published once that counted 7 and listed 8. */
const disagreements = ({ grid, scores }: Round['asRead']): RankingView['disagreements'] =>
  notesOf(rankingDisagreements(grid, scores.units));

/** Units group by group, in the order of their ranks. */
export function rankingView(round: Round): RankingView {
  const groups = rankings(round.scores.units.map(unitScoreJson));
  const names = rankingSheetNames(groups.map(({ group }) => group));
  return {
    groups: groups.map((one) => ({ ...one, sheet: names.get(nameKey(one.group)) ?? '' })),
    isOutdated: isOutdated(round.asRead),
    disagreements: disagreements(round.asRead),
    notes: notesFrom(issuesIn(round).filter(({ severity }) => severity === 'error')),
  };
}
