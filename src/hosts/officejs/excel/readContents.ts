import { isOurChart } from '../../../workbook/charts/standingChartName';
import { EVIDENCE_FORMULAS } from '../../../workbook/formulas/evidence';
import { LOOKS, type LookName } from '../../../workbook/layout/styles';
import { EVIDENCE } from '../../../workbook/layout/tables';
import type { Area } from '../../../workbook/port';
import { layoutOf } from '../change/matchTable';
import { range } from '../change/blocks';
import { headerText } from '../change/tableColumns';
import { valueOf, type Content } from '../state/content';
import { areaOf, type RuleState, type SheetState } from '../state/workbookState';
import { areasIn, rangeOf } from './places';
import { hiddenColumns } from './hiddenColumns';
import { cellOf, contentOf } from './readContent';
import type { SheetFrame } from './readFrame';
import type { Batch, Session } from './session';

/**
 * How the cells of a column are read. Constants: what was entered. Both: formula and value. Paper: number formats too. Values: a
 * column of our own formulas, thousands of long texts that nobody needs; the first row tells the formula, Excel tells where one
 * stands.
 */
type Kind = 'constants' | 'both' | 'paper' | 'values';

/** So many cells go into one answer; columns read twice count for more. */
const MOST_CELLS = 90_000;

const WEIGHTS: Readonly<Record<Kind, number>> = { constants: 1, both: 6, paper: 7, values: 1 };

const FOLLOWING = new Set(
  Object.entries(EVIDENCE.columns)
    .filter(([key, column]) => key in EVIDENCE_FORMULAS && column.owner !== 'formula')
    .map(([, { header }]) => header as string),
);

interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly kind: Kind;
}

function kindsOf({ tables, used }: SheetFrame): Kind[] {
  if (used === null) return [];
  if (tables.length === 0) return range(1, used.right).map(() => 'paper');
  const kinds = range(1, used.right).map((): Kind => 'constants');
  for (const { name, area, headers } of tables) {
    const owners = new Map(Object.values(layoutOf(name)?.columns ?? {}).map((column) => [column.header, column.owner]));
    headers.map(headerText).forEach((header, at) => {
      const index = area.left + at - 1;
      if (owners.get(header) === 'formula' && area.bottom > area.top) kinds[index] = 'values';
      else if (name === EVIDENCE.table && FOLLOWING.has(header)) kinds[index] = 'both';
      else if (!owners.has(header)) kinds[index] = 'both';
    });
  }
  return kinds;
}

function blocksOf(sheet: SheetFrame): Block[] {
  const { used, name } = sheet;
  if (used === null) return [];
  const kinds = kindsOf(sheet);
  const blocks: Block[] = [];
  kinds.forEach((kind, index) => {
    const column = index + 1;
    const last = blocks.at(-1);
    if (last?.kind === kind) blocks[blocks.length - 1] = { ...last, area: { ...last.area, right: column } };
    else blocks.push({ sheet: name, kind, area: areaOf(1, column, used.bottom, column) });
  });
  return blocks;
}

/** Blocks cut into rows so that every batch has a bounded answer. */
function batchesOf(blocks: readonly Block[]): Block[][] {
  const done: Block[][] = [[]];
  let room = MOST_CELLS;
  for (const block of blocks) {
    const perRow = (block.area.right - block.area.left + 1) * WEIGHTS[block.kind];
    let top = block.area.top;
    while (top <= block.area.bottom) {
      let rows = Math.floor(room / perRow);
      if (rows < 1) {
        done.push([]);
        room = MOST_CELLS;
        rows = Math.max(1, Math.floor(room / perRow));
      }
      const bottom = Math.min(block.area.bottom, top + rows - 1);
      done.at(-1)?.push({ ...block, area: { ...block.area, top, bottom } });
      room -= (bottom - top + 1) * perRow;
      top = bottom + 1;
    }
  }
  return done.filter((batch) => batch.length > 0);
}

type Grid = Content[][];

function fill(
  grid: Grid,
  { top, left }: Area,
  lines: readonly (readonly unknown[])[],
  to: (value: unknown) => Content,
) {
  lines.forEach((line, r) => {
    const row = (grid[top - 1 + r] ??= []);
    line.forEach((value, c) => {
      const content = to(value);
      while (row.length < left - 1 + c) row.push(null);
      row[left - 1 + c] = content;
    });
  });
}

const LOADED: Readonly<Record<Kind, string>> = {
  constants: 'formulas',
  both: 'formulas,values',
  paper: 'formulas,values,numberFormat',
  values: 'values',
};

const load = (context: Excel.RequestContext, { sheet, area, kind }: Block): Excel.Range =>
  rangeOf(context, sheet, area).load(LOADED[kind]);

/** A few cells that were read as constants and may be formulas. */
interface Doubt {
  readonly sheet: string;
  readonly column: number;
}

type Grids = ReadonlyMap<string, Grid>;

/** Rows of number formats by sheet, filled from the top as blocks are read. */
type Formats = Map<string, string[][]>;

const blockBatch =
  (blocks: readonly Block[], grids: Grids, formats: Formats): Batch<Doubt[]> =>
  (context) => {
    const loaded = blocks.map((block) => ({ block, cells: load(context, block) }));
    return () =>
      loaded.flatMap(({ block: { sheet, area, kind }, cells }) => {
        const grid = grids.get(sheet) ?? [];
        if (kind === 'values') {
          fill(grid, area, cells.values, cellOf);
          return [];
        }
        const formulas: unknown[][] = cells.formulas;
        if (kind === 'paper') {
          formats.set(sheet, [...(formats.get(sheet) ?? []), ...(cells.numberFormat as string[][])]);
        }
        if (kind === 'both' || kind === 'paper') {
          const values: unknown[][] = cells.values;
          const pairs = formulas.map((line, r) => line.map((formula, c) => [formula, values[r]?.[c]] as const));
          fill(grid, area, pairs, (pair) => contentOf(...(pair as readonly [unknown, unknown])));
          return [];
        }
        fill(grid, area, formulas, cellOf);
        const looksCalculated = (at: number) =>
          formulas.some((line) => typeof line[at] === 'string' && line[at].startsWith('='));
        return range(area.left, area.right)
          .filter((column) => looksCalculated(column - area.left))
          .map((column) => ({ sheet, column }));
      });
  };

/** A column of our own formulas: the rows that hold one, and its text as soon as it is known. */
interface OwnColumn {
  readonly sheet: string;
  readonly column: number;
  readonly rows: readonly (readonly [number, number])[];
  readonly formula: string | null;
}

const formulaText = (text: unknown): string | null =>
  typeof text === 'string' && text.startsWith('=') ? text.slice(1) : null;

/** Where formulas stand in the columns of our own formulas, and the formula in each column's first row. */
const ownFormulas =
  (sheets: readonly SheetFrame[]): Batch<OwnColumn[]> =>
  (context) => {
    const loaded = sheets.flatMap((sheet) => {
      const owned = blocksOf(sheet).filter(({ kind }) => kind === 'values');
      return owned.flatMap(({ area }) =>
        sheet.tables
          .filter((table) => area.left >= table.area.left && area.right <= table.area.right)
          .map((table) => {
            const body = { ...area, top: table.area.top + 1, bottom: table.area.bottom };
            const cells = rangeOf(context, sheet.name, body);
            // For a single cell Excel would search the whole sheet.
            const isSingle = body.top === body.bottom && body.left === body.right;
            return {
              sheet: sheet.name,
              body,
              first: rangeOf(context, sheet.name, { ...body, bottom: body.top }).load('formulas'),
              special: isSingle ? null : cells.getSpecialCellsOrNullObject('Formulas').load('address'),
            };
          }),
      );
    });
    return () =>
      loaded.flatMap(({ sheet, body, first, special }) => {
        const texts: unknown[] = (first.formulas as unknown[][])[0] ?? [];
        const areas = special === null ? [body] : special.isNullObject ? [] : areasIn(special.address);
        return range(body.left, body.right).map((column) => ({
          sheet,
          column,
          rows: areas
            .filter(({ left, right }) => left <= column && column <= right)
            .map(({ top, bottom }) => [Math.max(top, body.top), Math.min(bottom, body.bottom)] as const),
          formula: formulaText(texts[column - body.left]),
        }));
      });
  };

/** Columns whose first row holds no formula tell it in the first row that does. */
const laterFormulas =
  (columns: readonly OwnColumn[]): Batch<OwnColumn[]> =>
  (context) => {
    const loaded = columns.map((own) => {
      const row = Math.min(...own.rows.map(([top]) => top));
      const cell = rangeOf(context, own.sheet, areaOf(row, own.column, row, own.column)).load('formulas');
      return { own, cell };
    });
    return () =>
      loaded.map(({ own, cell }) => ({ ...own, formula: formulaText((cell.formulas as unknown[][])[0]?.[0]) }));
  };

function setFormulas(grids: Grids, columns: readonly OwnColumn[]): void {
  for (const { sheet, column, rows, formula } of columns) {
    for (const [top, bottom] of formula === null ? [] : rows) {
      for (const line of grids.get(sheet)?.slice(top - 1, bottom) ?? []) {
        const value = line[column - 1] ?? null;
        if (formula !== null) line[column - 1] = { formula, value: valueOf(value) };
      }
    }
  }
}

const doubtful =
  (doubts: readonly Doubt[], sheets: readonly SheetFrame[], grids: Grids): Batch<null> =>
  (context) => {
    const loaded = doubts.map(({ sheet, column }) => {
      const bottom = sheets.find(({ name }) => name === sheet)?.used?.bottom ?? 1;
      const area = areaOf(1, column, bottom, column);
      return { sheet, area, cells: rangeOf(context, sheet, area).load('values') };
    });
    return () => {
      for (const { sheet, area, cells } of loaded) {
        const grid = grids.get(sheet) ?? [];
        const values: unknown[][] = cells.values;
        for (const row of range(area.top, area.bottom)) {
          const line = grid[row - 1];
          const text = line?.[area.left - 1] ?? null;
          if (line !== undefined && typeof text === 'string') {
            line[area.left - 1] = contentOf(text, values[row - 1]?.[0]);
          }
        }
      }
      return null;
    };
  };

/** Our looks are told apart by their colours; lines of rows in use have none. */
function lookOf(ink: string, ground: string): LookName | null {
  const sameColor = (a: string, b: string) => a.replace('#', '').toUpperCase() === b;
  const found = (Object.keys(LOOKS) as LookName[]).find((name) => {
    const look = LOOKS[name];
    return 'border' in look ? ink === '' && ground === '' : sameColor(ink, look.color) && sameColor(ground, look.fill);
  });
  return found ?? null;
}

const customFormats =
  (sheets: readonly SheetFrame[]): Batch<Map<string, RuleState[]>> =>
  (context) => {
    const loaded = sheets.map(({ name, customFormats: ids }) => ({
      name,
      rules: ids.map((id) => {
        const format = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getItem(id);
        return {
          id,
          rule: format.custom.rule.load('formula'),
          ranges: format.getRanges().load('address'),
          font: format.custom.format.font.load('color'),
          fill: format.custom.format.fill.load('color'),
        };
      }),
    }));
    return () =>
      new Map(
        loaded.map(({ name, rules }) => [
          name,
          rules.map(({ id, rule, ranges, font, fill }) => ({
            id,
            formula: rule.formula.replace(/^=/, ''),
            areas: areasIn(ranges.address),
            look: lookOf(font.color, fill.color),
          })),
        ]),
      );
  };

/** Two batches in one. */
const both =
  <A, B>(a: Batch<A>, b: Batch<B>): Batch<[A, B]> =>
  (context) => {
    const takes = [a(context), b(context)] as const;
    return () => [takes[0](), takes[1]()];
  };

/** Reads the cells of our sheets, in batches bounded by the size of the answer. */
export async function readContents(session: Session, sheets: readonly SheetFrame[]): Promise<SheetState[]> {
  if (sheets.length === 0) return [];
  const grids: Grids = new Map(
    sheets.map(({ name, used }) => [name, range(1, used?.bottom ?? 0).map((): Content[] => [])]),
  );
  const doubts: Doubt[] = [];
  const numberFormats: Formats = new Map();
  for (const batch of batchesOf(sheets.flatMap(blocksOf))) {
    doubts.push(...(await session(blockBatch(batch, grids, numberFormats))));
  }
  const [own, [formats, hidden]] = await session(
    both(ownFormulas(sheets), both(customFormats(sheets), hiddenColumns(sheets))),
  );
  const untold = own.filter(({ formula, rows }) => formula === null && rows.length > 0);
  setFormulas(grids, own);
  if (untold.length > 0) setFormulas(grids, await session(laterFormulas(untold)));
  if (doubts.length > 0) await session(doubtful(doubts, sheets, grids));
  return sheets.map(({ id, name, visibility, protection, footer, charts, tables }) => ({
    id,
    name,
    visibility,
    protection,
    footer,
    tables: tables.map((table) => ({ ...table, hidden: hidden.get(table.name) ?? [] })),
    conditionalFormats: formats.get(name) ?? [],
    charts: charts.filter(isOurChart),
    rows: grids.get(name) ?? [],
    numberFormats: numberFormats.get(name) ?? [],
  }));
}
