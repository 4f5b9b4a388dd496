import { checkSyntax } from '../formula/checkSyntax';
import { intersection, without } from '../model/area';
import type { ConditionalFormat } from '../model/ConditionalFormat';
import { checkUnprotected } from '../model/contents';
import type { Border, Side } from '../model/Format';
import type { Place } from '../model/Workbook';
import type { Sheet } from '../model/Sheet';
import { defineClass } from '../protocol/defineClass';
import { invalidArgument, itemNotFound, notImplemented } from '../protocol/HostError';
import { colorOf } from './formatAccess';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';

interface Rule {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

interface RuleBorder extends Rule {
  readonly side: Side;
}

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

const THIN: Border = { style: 'Continuous', color: '#000000', weight: 'Thin' };

const withoutSide = (borders: ConditionalFormat['borders'], side: Side): ConditionalFormat['borders'] =>
  Object.fromEntries(Object.entries(borders).filter(([name]) => name !== side));

const borderObject = defineClass<RuleBorder>('ConditionalRangeBorder', {
  properties: {
    style: {
      get: ({ format, side }) => format.borders[side]?.style ?? 'None',
      set: ({ format, side }, value) => {
        const style = value.oneOf('value', ['None', 'Continuous', 'Dash', 'Dot'] as const);
        if (style === 'None') format.borders = withoutSide(format.borders, side);
        else format.borders[side] = { ...(format.borders[side] ?? THIN), style };
      },
    },
    color: {
      get: ({ format, side }) => format.borders[side]?.color ?? '#000000',
      set: ({ format, side }, value) => {
        format.borders[side] = {
          ...(format.borders[side] ?? THIN),
          color: colorOf(value, 'ConditionalRangeBorder.color'),
        };
      },
    },
  },
});

const bordersObject = defineClass<Rule>('ConditionalRangeBorderCollection', {
  item: (rule, key) => {
    const side = typeof key === 'string' ? SIDES[key] : undefined;
    if (side === undefined) throw notImplemented(`conditional border ${String(key)}`);
    return borderObject({ ...rule, side });
  },
  navigation: Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [
      name.replace('Edge', '').toLowerCase(),
      (rule: Rule) => borderObject({ ...rule, side }),
    ]),
  ),
});

const fillObject = defineClass<Rule>('ConditionalRangeFill', {
  properties: {
    color: {
      get: ({ format }) => format.fill ?? '',
      set: ({ format }, value) => {
        format.fill = colorOf(value, 'ConditionalRangeFill.color');
      },
    },
  },
});

const fontObject = defineClass<Rule>('ConditionalRangeFont', {
  properties: {
    color: {
      get: ({ format }) => format.fontColor ?? '',
      set: ({ format }, value) => {
        format.fontColor = colorOf(value, 'ConditionalRangeFont.color');
      },
    },
    bold: {
      get: ({ format }) => format.bold,
      set: ({ format }, value) => {
        format.bold = value.boolean('value');
      },
    },
  },
});

const lookObject = defineClass<Rule>('ConditionalRangeFormat', {
  navigation: { fill: fillObject, font: fontObject, borders: bordersObject },
});

const formulaObject = defineClass<Rule>('ConditionalFormatRule', {
  properties: {
    formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value) => {
        const formula = value.text('value');
        if (!formula.startsWith('=')) throw invalidArgument('ConditionalFormatRule.formula');
        checkSyntax(formula, 'ConditionalFormatRule.formula');
        format.formula = formula;
      },
    },
  },
});

const customObject = defineClass<Rule>('CustomConditionalFormat', {
  navigation: { rule: formulaObject, format: lookObject },
});

const ruleObject = defineClass<Rule>('ConditionalFormat', {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        const formats = sheet.conditionalFormats;
        formats.splice(formats.indexOf(format), 1);
        formats.splice(value.integer('value'), 0, format);
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = value.boolean('value');
      },
    },
  },
  navigation: { custom: customObject, customOrNullObject: customObject },
  methods: {
    delete: ({ sheet, format }) => {
      checkUnprotected(sheet, 'ConditionalFormat.delete');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
    getRange: ({ sheet, format: { areas } }) => {
      const [area, ...others] = areas;
      if (area === undefined || others.length > 0) throw itemNotFound('ConditionalFormat.getRange');
      return rangeObject({ sheet, area });
    },
    getRanges: ({ sheet, format: { areas } }) => rangeAreasObject({ sheet, areas }),
  },
});

const rulesOf = ({ sheet, area }: Place): Rule[] =>
  sheet.conditionalFormats
    .filter(({ areas }) => areas.some((each) => intersection(each, area) !== null))
    .map((format) => ({ sheet, format }));

/** A new rule comes first. */
function add({ sheet, area }: Place): Rule {
  checkUnprotected(sheet, 'ConditionalFormatCollection.add');
  const format: ConditionalFormat = {
    id: sheet.workbook.newId(),
    areas: [area],
    type: 'Custom',
    formula: '',
    fontColor: null,
    fill: null,
    bold: null,
    borders: {},
    stopIfTrue: false,
  };
  sheet.conditionalFormats.unshift(format);
  return { sheet, format };
}

export const conditionalFormatsObject = defineClass<Place>('ConditionalFormatCollection', {
  items: (place) => rulesOf(place).map(ruleObject),
  properties: { count: { get: (place) => rulesOf(place).length } },
  item: (place, key) => {
    const rule = rulesOf(place).find(({ format }) => format.id === key);
    if (rule === undefined) throw itemNotFound('ConditionalFormatCollection.getItem');
    return ruleObject(rule);
  },
  methods: {
    add: (place, args) => {
      args.oneOf(0, ['Custom'] as const);
      return ruleObject(add(place));
    },
    getCount: (place) => rulesOf(place).length,
    getItemAt: (place, args) => {
      const rule = rulesOf(place)[args.integer(0)];
      if (rule === undefined) throw invalidArgument('ConditionalFormatCollection.getItemAt');
      return ruleObject(rule);
    },
    clearAll: ({ sheet, area }) => {
      checkUnprotected(sheet, 'ConditionalFormatCollection.clearAll');
      for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((each) => without(each, area));
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
    },
  },
});
