import type { Assessment } from '../../../assessment/model/assessment';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { nameKey } from '../../../assessment/scoring/cells';
import { firstByName } from '../../../assessment/scoring/firstByName';
import { ANALYSIS_SHEET } from '../../layout/analysisLayout';
import { paperWidths } from '../../layout/paperSettings';
import type { SheetPlan } from '../../port';
import { analysisColumns } from './analysisColumns';
import { analysisFacts } from './analysisFacts';
import { addGroupCharts } from './groupCharts';
import { GroupPages, type UnitRow } from './groupPages';
import { addLeagues } from './leagues';
import { addOverview } from './overview';
import { Paper } from './Paper';

/** 分析: what the round shows as a whole, for the meeting (SPEC.md, D1–D6); live by formulas. */
export function analysisSheet(assessment: Assessment, scores: AssessmentScores): SheetPlan {
  const facts = analysisFacts(assessment, scores);
  const columns = analysisColumns({
    sections: facts.bySection.sections.length,
    grades: assessment.grades.length,
    tasks: firstByName(assessment.tasks, ({ id }) => nameKey(id)).size,
    unitWidth: paperWidths(assessment).unit,
  });
  const paper = new Paper(columns.pageHeight);
  addOverview(paper, assessment, facts, columns);
  const rows: UnitRow[] = [];
  for (const group of facts.groups) {
    const added = new GroupPages(paper, group, facts, columns).add();
    rows.push(...added.units.flat());
    addGroupCharts(paper, group, added, facts.bySection.sections, columns);
  }
  addLeagues(paper, assessment, facts, rows, columns);
  return {
    name: ANALYSIS_SHEET,
    visibility: 'visible',
    tabColor: '548235',
    columnWidths: columns.widths,
    hiddenColumns: columns.hidden,
    cells: paper.cells,
    rowHeights: paper.rowHeights,
    merges: paper.merges,
    tables: [],
    validations: [],
    conditionalFormats: paper.conditionalFormats,
    frozen: null,
    print: { orientation: 'landscape', pagesWide: 1, breaksAfter: paper.breaksAfter, footer: ANALYSIS_SHEET },
    charts: paper.charts,
    isProtected: true,
  };
}
