import { cellText } from '../../assessment/scoring/cells';
import type { SealedCell } from '../../assessment/seal/sealedCell';
import type { SealDifference, SealedPart } from '../../exchange/seal/sealDifferences';
import { isoDateOf } from '../../shared/serialDate';
import type { Issue, Place } from '../../shared/issue';
import { STYLES } from '../../workbook/layout/styles';
import { SYSTEM_LABELS } from '../../workbook/layout/system';
import { EVIDENCE, LISTS, SCORES, SYSTEM_SHEET, type TableLayout } from '../../workbook/layout/tables';
import { findTable } from '../../workbook/parse/findTable';
import { placeOf } from '../../workbook/parse/recordPlaces';
import type { OpenedWorkbook } from '../openWorkbook';
import { raise } from './sealIssues';

type Opened = Pick<OpenedWorkbook, 'grid' | 'parsed'>;

/** The table in which each part stands; the facts of the round stand in _系统. */
const LAYOUTS: Readonly<Record<Exclude<SealedPart, 'meta'>, TableLayout>> = {
  ...LISTS,
  rows: EVIDENCE,
  scores: SCORES,
};

const isFact = (field: string): field is keyof typeof SYSTEM_LABELS => Object.hasOwn(SYSTEM_LABELS, field);

function columnOf(part: SealedPart, field: string): string {
  if (part === 'meta') return isFact(field) ? SYSTEM_LABELS[field] : field;
  return Object.hasOwn(LAYOUTS[part].columns, field) ? (LAYOUTS[part].columns[field]?.header ?? field) : field;
}

/** Row k of 单位得分 shows row k of 单位名册, empty rows included. */
function scoresPlace({ grid, parsed }: Opened, index: number, field: string | undefined): Place {
  const { table } = findTable(grid, SCORES);
  const { units } = parsed.places;
  const row = units?.rows[index];
  if (table === null || units === undefined || row === undefined) return { sheet: SCORES.sheet };
  const shift = table.headerRow - units.found.headerRow;
  return placeOf({ found: table, rows: [row + shift] }, 0, field);
}

function placeIn(part: SealedPart, opened: Opened, index: number, field: string | undefined): Place {
  if (part === 'meta') return { sheet: SYSTEM_SHEET };
  if (part === 'scores') return scoresPlace(opened, index, field);
  const places = opened.parsed.places[part === 'rows' ? 'evidence' : part];
  return places === undefined ? { sheet: LAYOUTS[part].sheet } : placeOf(places, index, field);
}

const LONGEST = 200;

/** As a person reads it in the cell. */
function shown(part: SealedPart, field: string, value: SealedCell | null): string {
  if (value === null) return part === 'evidence' && field === 'points' ? '随任务的分值' : '空白';
  if (typeof value === 'object') return `另填的${shown(part, '', value[0])}`;
  const style = part === 'meta' ? undefined : LAYOUTS[part].columns[field]?.style;
  const isDate = style !== undefined && STYLES[style].format === 'yyyy-mm-dd';
  const text = (isDate && typeof value === 'number' ? isoDateOf(value) : null) ?? cellText(value);
  return text.length > LONGEST ? `“${text.slice(0, LONGEST)}……”` : `“${text}”`;
}

/** A difference from what was sealed, at the cell where a person sees it. */
export function sealedDifferenceIssue(difference: SealDifference, opened: Opened): Issue {
  const { part, subject } = difference;
  switch (difference.kind) {
    case 'added':
      return raise('sealedRecordAdded', placeIn(part, opened, difference.index, undefined), { subject });
    case 'removed': {
      const layout = part === 'meta' ? null : LAYOUTS[part];
      const held = Object.keys(layout?.columns ?? {}).flatMap((field) => {
        const value = Object.hasOwn(difference.fields, field) ? difference.fields[field] : undefined;
        return value === undefined ? [] : [`${columnOf(part, field)}${shown(part, field, value)}`];
      });
      return raise('sealedRecordRemoved', layout && { sheet: layout.sheet }, { subject, held: held.join('，') });
    }
    case 'changed': {
      const { index, field, from, to } = difference;
      const facts = {
        subject,
        column: columnOf(part, field),
        from: shown(part, field, from),
        to: shown(part, field, to),
      };
      return raise('sealedFieldChanged', placeIn(part, opened, index, field), facts);
    }
  }
}
