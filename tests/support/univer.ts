import {
  CellValueType,
  LocaleType,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type Nullable,
} from '@univerjs/core';
import {
  FormulaDataModel,
  ICalculateFormulaService,
  IDefinedNamesService,
  UniverFormulaEnginePlugin,
  type IAllRuntimeData,
} from '@univerjs/engine-formula';

type Scalar = string | number | boolean;

/** Contents of the cells of a sheet by "row,column" from 0; a text that begins with "=" is a formula. */
export interface PlainSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Scalar>;
}

const UNIT = 'workbook';
const TYPES = { string: CellValueType.STRING, number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN } as const;

const cellData = (value: Scalar): ICellData =>
  typeof value === 'string' && value.startsWith('=')
    ? { f: value }
    : { v: typeof value === 'boolean' ? Number(value) : value, t: TYPES[typeof value as keyof typeof TYPES] };

function matrixOf({ cells }: PlainSheet): IObjectMatrixPrimitiveType<ICellData> {
  const matrix = new ObjectMatrix<ICellData>();
  for (const [key, value] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    matrix.setValue(row, column, cellData(value));
  }
  return matrix.getMatrix();
}

function workbookData(sheets: readonly PlainSheet[]): IWorkbookData {
  const entries = sheets.map((sheet, i) => {
    const id = `sheet${i}`;
    return [id, { id, name: sheet.name, cellData: matrixOf(sheet), rowCount: 2_000, columnCount: 60 }] as const;
  });
  return {
    id: UNIT,
    name: UNIT,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries),
  };
}

const shown = (cell: Nullable<ICellData>): Scalar => {
  const value = cell?.v ?? '';
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
};

/**
 * Results of all formulas by the engine of Univer, another program than ours: by sheet, then by "row,column". It reads plain
 * addresses only: structured references come out wrong in 0.25.
 */
export async function calculatedByUniver(
  sheets: readonly PlainSheet[],
  names: readonly { readonly name: string; readonly formula: string }[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Scalar>>> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(sheets));
  const definedNames = injector.get(IDefinedNamesService);
  for (const { name, formula } of names) {
    definedNames.registerDefinedName(UNIT, { id: name, name, formulaOrRefString: formula });
  }
  const service = injector.get(ICalculateFormulaService);
  const done = new Promise<IAllRuntimeData>((resolve) => {
    const listening = service.executionCompleteListener$.subscribe((data) => {
      listening.unsubscribe();
      resolve(data);
    });
  });
  await service.execute({
    formulaData: injector.get(FormulaDataModel).getFormulaData(),
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  });
  const { unitData } = await done;
  univer.dispose();
  return new Map(
    sheets.map(({ name }, i) => {
      const results = new Map<string, Scalar>();
      unitData[UNIT]?.[`sheet${i}`]?.forValue((row, column, cell) => {
        results.set(`${row},${column}`, shown(cell));
      });
      return [name, results];
    }),
  );
}
