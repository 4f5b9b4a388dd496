import { cellArea } from '../model/area';
import type { Workbook } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import type { References } from '../protocol/References';
import { functionsObject } from './functions';
import { namesObject } from './names';
import { rangeObject } from './range';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';
import type { HostState } from '../HostState';

/** The workbook of a session, with what the session keeps of it. */
export interface Root {
  readonly workbook: Workbook;
  readonly references: References;
  readonly state: HostState;
}

const applicationObject = defineClass<Workbook>('Application', {
  properties: {
    calculationMode: { get: () => 'Automatic' },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    calculate: (workbook, args) => {
      args.oneOf(0, ['Full', 'FullRebuild', 'Recalculate'] as const);
      workbook.isDirty = true;
    },
  },
});

const runtimeObject = defineClass<Workbook>('Runtime', {
  properties: {
    enableEvents: {
      get: ({ events }) => events.isEnabled,
      set: ({ events }, value) => {
        events.isEnabled = value.boolean('value');
      },
    },
  },
});

const structureObject = defineClass<Root>('WorkbookProtection', {
  properties: { protected: { get: ({ state }) => state.isStructureProtected } },
});

const PROPERTIES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

const propertiesObject = defineClass<Workbook>('DocumentProperties', {
  properties: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      {
        get: ({ properties }: Workbook) => properties.get(name) ?? '',
        set: ({ properties }: Workbook, value: Fields) => {
          properties.set(name, value.text('value'));
        },
      },
    ]),
  ),
});

export const workbookObject = defineClass<Root>('Workbook', {
  properties: { name: { get: () => '考核.xlsx' }, readOnly: { get: ({ state }) => state.isReadOnly } },
  navigation: {
    worksheets: ({ workbook }) => worksheetsObject(workbook),
    tables: ({ workbook }) => tablesObject({ workbook, sheet: null }),
    names: ({ workbook }) => namesObject(workbook),
    application: ({ workbook }) => applicationObject(workbook),
    properties: ({ workbook }) => propertiesObject(workbook),
    functions: ({ workbook }) => functionsObject(workbook),
    protection: structureObject,
    _Runtime: ({ workbook }) => runtimeObject(workbook),
  },
  methods: {
    getSelectedRange: ({ workbook: { active, selection } }) => rangeObject({ sheet: active, area: selection }),
    getActiveCell: ({ workbook: { active, selection } }) =>
      rangeObject({ sheet: active, area: cellArea(selection.row, selection.column) }),
    _RemoveReference: ({ references }, args) => {
      references.release(args.text(0));
      return null;
    },
    _GetReferenceCount: ({ references }) => references.count,
  },
});
