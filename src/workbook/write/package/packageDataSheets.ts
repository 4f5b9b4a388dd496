import { UNIT_FIELDS, type Package, type PackageKind } from '../../../assessment/model/package';
import type { AssessmentScores } from '../../../assessment/model/scores';
import { EVIDENCE_FORMULAS, REQUESTED_EVIDENCE_FORMULAS } from '../../formulas/evidence';
import { EVIDENCE_COLUMNS, TASK_COLUMNS, UNSENT_COLUMNS, type PackageColumn } from '../../layout/packageColumns';
import { TEXT_PROMPTS } from '../../layout/packagePrompts';
import { EVIDENCE, SETTINGS, TASKS, UNITS, WEIGHTS, type TableLayout } from '../../layout/tables';
import type { SheetPlan, ValidationPlan } from '../../port';
import * as sheets from '../dataSheets';
import { dateText } from './dateText';
import { receiver } from './receiver';
import { restrictedSheet } from './restrictedSheet';
import { withoutLastColumns } from './withoutLastColumns';

/** Three lines of text: room for what a unit types. */
const ROOM_TO_TYPE = 46;

const FORMULAS = { evidence: REQUESTED_EVIDENCE_FORMULAS, feedback: EVIDENCE_FORMULAS };

const TO_FILL_IN = 'FFC000';

const byHeader = (
  { columns }: TableLayout,
  shown: Readonly<Record<string, PackageColumn>>,
): ReadonlyMap<string, PackageColumn> =>
  new Map(
    Object.entries(columns).flatMap(([key, { header }]) => (shown[key] === undefined ? [] : [[header, shown[key]]])),
  );

const NOTES = {
  evidence: '请填黄色的栏，其余的不要改。',
  feedback: '有异议的任务，请在黄色的栏里填写申诉理由和申诉佐证；没有异议的不用填。',
} as const;

function textPrompts({ tables }: SheetPlan, kind: PackageKind): ValidationPlan[] {
  return tables.flatMap(({ left, top, columns, rows }) =>
    UNIT_FIELDS[kind].flatMap((field) => {
      const column = left + columns.findIndex(({ header }) => header === EVIDENCE.columns[field].header);
      const area = { top: top + 1, left: column, bottom: top + Math.max(rows.length, 1), right: column };
      return field in TEXT_PROMPTS ? [{ area, ...TEXT_PROMPTS[field as keyof typeof TEXT_PROMPTS] }] : [];
    }),
  );
}

export function packageEvidenceSheet({ facts, content }: Package, scores: AssessmentScores): SheetPlan {
  const due = facts.due === '' ? '' : `${dateText(facts.due)}前`;
  const whole = sheets.evidenceSheet(content, scores, FORMULAS[facts.kind]);
  const unsent = UNSENT_COLUMNS.map((key) => EVIDENCE.columns[key].header);
  const sheet = restrictedSheet(withoutLastColumns(whole, unsent), {
    title: `${facts.unit} ${content.meta.title}`,
    note: `${NOTES[facts.kind]}填好后存盘，${due}把整个文件交回${receiver(facts)}。`,
    shown: byHeader(EVIDENCE, EVIDENCE_COLUMNS[facts.kind]),
    open: UNIT_FIELDS[facts.kind].map((field) => EVIDENCE.columns[field].header),
    leastHeight: ROOM_TO_TYPE,
  });
  return { ...sheet, tabColor: TO_FILL_IN, validations: [...sheet.validations, ...textPrompts(sheet, facts.kind)] };
}

/** What a unit is shown and does not fill in. */
export function shownSheets({ facts, content }: Package): SheetPlan[] {
  const wrong = `有出入的，请告知${receiver(facts)}。`;
  return [
    restrictedSheet(sheets.tasksSheet(content), {
      title: `${facts.unit} ${TASKS.title}`,
      note: '你单位承担的任务，供对照，不用填。',
      shown: byHeader(TASKS, TASK_COLUMNS),
      open: [],
    }),
    restrictedSheet(sheets.weightsSheet(content), {
      title: `${facts.unit} ${WEIGHTS.title}`,
      note: `登记在册的数，不用填。缺一项即为“无法核实”。${wrong}`,
      open: [],
    }),
    restrictedSheet(sheets.rulesSheet(content), {
      title: SETTINGS.title,
      note: '考评按这些规则计分，不用填。',
      open: [],
    }),
    restrictedSheet(sheets.unitsSheet(content), {
      title: `${facts.unit} ${UNITS.title}`,
      note: `登记在册的单位信息，不用填。${wrong}`,
      shown: new Map(
        Object.values(UNITS.columns).flatMap(({ header, width }) =>
          header === UNITS.columns.note.header ? [] : [[header, { width }]],
        ),
      ),
      open: [],
    }),
  ];
}
