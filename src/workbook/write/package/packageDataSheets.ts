import { UNIT_FIELDS, type Package } from '../../../assessment/model/package';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { isBlank } from '../../../assessment/scoring/cells';
import { HIDDEN_TASK_COLUMNS, PACKAGE_COLUMNS } from '../../layout/packageColumns';
import { EVIDENCE, TASKS, UNITS, WEIGHTS, SETTINGS } from '../../layout/tables';
import type { SheetPlan } from '../../port';
import * as sheets from '../dataSheets';
import { dateText } from './dateText';
import { receiver } from './receiver';
import { restrictedSheet } from './restrictedSheet';

/** Three lines of text: room for what a unit types. */
const ROOM_TO_TYPE = 46;

const TO_FILL_IN = 'FFC000';

function hiddenHeaders({ facts, content }: Package): string[] {
  const { always, ifFilled } = PACKAGE_COLUMNS[facts.kind];
  const filled = ifFilled.filter((key) => content.evidence.some((row) => !isBlank(row[key])));
  const shown = new Set<string>([...always, ...filled]);
  return Object.entries(EVIDENCE.columns).flatMap(([key, { header }]) => (shown.has(key) ? [] : [header]));
}

const NOTES = {
  evidence: '请填黄色的栏，其余的不要改。',
  feedback: '有异议的任务，请在黄色的栏里填写申诉理由和申诉佐证；没有异议的不用填。',
} as const;

export function packageEvidenceSheet(pack: Package, scores: AssessmentScores): SheetPlan {
  const { facts, content } = pack;
  const due = facts.due === '' ? '' : `${dateText(facts.due)}前`;
  const sheet = restrictedSheet(sheets.evidenceSheet(content, scores), {
    title: `${facts.unit} ${content.meta.title}`,
    note: `${NOTES[facts.kind]}填好后存盘，${due}把整个文件交回${receiver(facts)}。`,
    open: UNIT_FIELDS[facts.kind].map((field) => EVIDENCE.columns[field].header),
    hidden: hiddenHeaders(pack),
    leastHeight: ROOM_TO_TYPE,
  });
  return { ...sheet, tabColor: TO_FILL_IN };
}

/** What a unit is shown and does not fill in. */
export function shownSheets({ facts, content }: Package): SheetPlan[] {
  const nothing = { open: [], hidden: [] };
  const wrong = `有出入的，请告知${receiver(facts)}。`;
  return [
    restrictedSheet(sheets.tasksSheet(content), {
      title: `${facts.unit} ${TASKS.title}`,
      note: '你单位承担的任务，供对照，不用填。',
      open: [],
      hidden: HIDDEN_TASK_COLUMNS.map((key) => TASKS.columns[key].header),
    }),
    restrictedSheet(sheets.weightsSheet(content), {
      ...nothing,
      title: `${facts.unit} ${WEIGHTS.title}`,
      note: `登记在册的数，不用填。缺一项即为“无法核实”。${wrong}`,
    }),
    restrictedSheet(sheets.rulesSheet(content), {
      ...nothing,
      title: SETTINGS.title,
      note: '考评按这些规则计分，不用填。',
    }),
    restrictedSheet(sheets.unitsSheet(content), {
      title: `${facts.unit} ${UNITS.title}`,
      note: `登记在册的单位信息，不用填。${wrong}`,
      open: [],
      hidden: [UNITS.columns.note.header],
    }),
  ];
}
