import { areaAddress, quoteSheet } from '../model/address';
import type { Name } from '../model/Name';
import type { Workbook } from '../model/Workbook';
import type { Sheet } from '../model/Sheet';
import { checkSyntax } from '../formula/checkSyntax';
import { defineClass } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { invalidArgument, itemNotFound } from '../protocol/HostError';
import { isHostObject } from '../protocol/HostObject';
import { rangeObject } from './range';
import type { Area } from '../model/area';

interface NameOf {
  readonly workbook: Workbook;
  readonly name: Name;
}

const nameObject = defineClass<NameOf>('NamedItem', {
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ workbook, name }, value) => {
        name.formula = formulaOf(value.text('value'), 'NamedItem.formula');
        workbook.isDirty = true;
      },
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = value.boolean('value');
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = value.text('value');
      },
    },
    scope: { get: () => 'Workbook' },
  },
  methods: {
    delete: ({ workbook, name }) => {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.isDirty = true;
    },
    getRange: ({ workbook, name }) => rangeObject(workbook.place(name.formula, null, 'NamedItem.getRange')),
  },
});

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_CELL = /^([A-Za-z]{1,3}\d{1,7}|[RrCc])$/;

function formulaOf(formula: string, location: string): string {
  if (!formula.startsWith('=')) throw invalidArgument(location);
  checkSyntax(formula, location);
  return formula;
}

function absolute(sheet: Sheet, area: Area): string {
  const cells = areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${quoteSheet(sheet.name)}!${cells}`;
}

function add(workbook: Workbook, args: Fields): NameOf {
  const location = 'NamedItemCollection.add';
  const name = args.text(0);
  const isTaken = workbook.findName(name) !== undefined || workbook.findTable(name) !== undefined;
  if (isTaken || !NAME.test(name) || LIKE_CELL.test(name)) throw invalidArgument(location);
  const reference = args.any(1);
  const formula = isHostObject(reference)
    ? absolute((reference.target as { sheet: Sheet }).sheet, (reference.target as { area: Area }).area)
    : formulaOf(String(reference), location);
  const comment = args.optional(2, (key) => args.text(key)) ?? '';
  const item: Name = { name, formula, comment, visible: true };
  workbook.names.push(item);
  workbook.isDirty = true;
  return { workbook, name: item };
}

const all = (workbook: Workbook): NameOf[] => workbook.names.map((name) => ({ workbook, name }));

const find = (workbook: Workbook, key: unknown): NameOf | null => {
  const name = workbook.findName(key);
  return name === undefined ? null : { workbook, name };
};

export const namesObject = defineClass<Workbook>('NamedItemCollection', {
  items: (workbook) => all(workbook).map(nameObject),
  item: (workbook, key) => {
    const found = find(workbook, key);
    if (found === null) throw itemNotFound('NamedItemCollection.getItem');
    return nameObject(found);
  },
  methods: {
    add: (workbook, args) => nameObject(add(workbook, args)),
    getItemOrNullObject: (workbook, args) => nameObject(find(workbook, args.text(0))),
    getCount: ({ names }) => names.length,
  },
});
