import type { Cell } from '../../assessment/model/assessment';
import type { UnitField } from '../../assessment/model/package';
import type { Merge, RejectionReason, ReturnStatus } from '../../exchange/model';
import { dayShown } from '../../exchange/merge/dayShown';
import { headings } from './headings';

interface CellJson {
  readonly unit: string;
  readonly task: string;
  readonly column: string;
  readonly file: string;
}

/** A merge as programs read it: values as they stand in the cells, days as 2026-12-31. */
export interface MergeJson {
  readonly register: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly status: ReturnStatus;
    readonly detail: string;
  }[];
  readonly applied: readonly (CellJson & { readonly from: Cell; readonly to: Cell })[];
  readonly conflicts: readonly (CellJson & { readonly base: Cell; readonly ours: Cell; readonly theirs: Cell })[];
  readonly rejected: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly task: string | null;
    readonly column: string | null;
    readonly value: Cell;
    readonly reason: RejectionReason;
  }[];
  readonly unchanged: number;
}

export function mergeReturnsJson({ register, applied, conflicts, rejected, unchanged }: Merge): MergeJson {
  const shown = (field: UnitField, cell: Cell): Cell => dayShown(cell, headings.column('evidence', field), headings);
  return {
    register: register.map(({ file, unit, status, details }) => ({ file, unit, status, detail: details.join('') })),
    applied: applied.map(({ unit, taskId, field, from, to, file }) => ({
      unit,
      task: taskId,
      column: headings.column('evidence', field),
      from: shown(field, from),
      to: shown(field, to),
      file,
    })),
    conflicts: conflicts.map(({ unit, taskId, field, base, ours, theirs, file }) => ({
      unit,
      task: taskId,
      column: headings.column('evidence', field),
      base: shown(field, base),
      ours: shown(field, ours),
      theirs: shown(field, theirs),
      file,
    })),
    rejected: rejected.map(({ file, unit, taskId, column, value, reason }) => ({
      file,
      unit,
      task: taskId,
      column,
      value: dayShown(value, column, headings),
      reason,
    })),
    unchanged,
  };
}
