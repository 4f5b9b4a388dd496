import { isInside, intersection, without } from '../model/area';
import { checkUnprotected } from '../model/contents';
import { newValidation, type Validation } from '../model/Validation';
import type { Place } from '../model/Workbook';
import { defineClass } from '../protocol/defineClass';
import { Fields } from '../protocol/Fields';
import { invalidArgument, notImplemented } from '../protocol/HostError';
import { isHostObject } from '../protocol/HostObject';
import { areaAddress, quoteSheet } from '../model/address';

type Settings = Omit<Validation, 'areas'>;

const touching = ({ sheet, area }: Place): Validation[] =>
  sheet.validations.filter(({ areas }) => areas.some((each) => intersection(each, area) !== null));

/** The one rule of all cells of a range; null: none; undefined: they differ. */
function settingsOf(place: Place): Settings | null | undefined {
  const [first, ...others] = touching(place);
  if (first === undefined) return null;
  if (others.length > 0 || !first.areas.some((area) => isInside(place.area, area))) return undefined;
  return first;
}

/** Takes the rules off a range; what reaches beyond it stays there. */
function clear({ sheet, area }: Place): void {
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((each) => without(each, area));
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

function change(place: Place, location: string, changed: Partial<Settings>): void {
  checkUnprotected(place.sheet, location);
  const before = settingsOf(place);
  if (before === undefined) throw notImplemented(`${location} where the cells differ`);
  const { rule, prompt, errorAlert, ignoreBlanks } = before ?? newValidation();
  clear(place);
  place.sheet.validations.push({ areas: [place.area], rule, prompt, errorAlert, ignoreBlanks, ...changed });
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const MAX_LIST = 255;

/** A number, or a formula or address as text; a range as its address. */
function sourceOf(fields: Fields, key: string): string | number {
  const value = fields.any(key);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!isHostObject(value)) throw invalidArgument('DataValidation.rule');
  const { sheet, area } = value.target as Place;
  return `=${quoteSheet(sheet.name)}!${areaAddress(area)}`;
}

function comparison(fields: Fields): Record<string, unknown> {
  const operator = fields.oneOf('operator', OPERATORS);
  const formula1 = sourceOf(fields, 'formula1');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  return { formula1, operator, ...(needsTwo ? { formula2: sourceOf(fields, 'formula2') } : {}) };
}

function list(fields: Fields): Record<string, unknown> {
  const source = sourceOf(fields, 'source');
  if (typeof source === 'string' && !source.startsWith('=') && source.length > MAX_LIST) {
    throw invalidArgument('DataValidation.rule', `A list has at most ${MAX_LIST} characters.`);
  }
  return { inCellDropDown: fields.boolean('inCellDropDown'), source };
}

const RULES: Readonly<Record<string, (fields: Fields) => Record<string, unknown>>> = {
  list,
  decimal: comparison,
  date: comparison,
  wholeNumber: comparison,
  textLength: comparison,
  custom: (fields) => ({ formula: fields.text('formula') }),
};

function ruleOf(value: unknown): Readonly<Record<string, unknown>> {
  const fields = Fields.of('DataValidation.rule', value);
  const type = Object.keys(RULES).find((name) => fields.has(name));
  if (type === undefined) throw notImplemented(`DataValidation.rule ${Object.keys(value as object).join()}`);
  const inner = fields.fields(type);
  const rule = { [type]: RULES[type]?.(inner) };
  inner.close();
  fields.close();
  return rule;
}

const typeOf = (settings: Settings | null | undefined): string => {
  if (settings === undefined) return 'Inconsistent';
  const [name] = Object.keys(settings?.rule ?? {});
  return name === undefined ? 'None' : name.charAt(0).toUpperCase() + name.slice(1);
};

const STYLES = ['Stop', 'Warning', 'Information'] as const;

export const dataValidationObject = defineClass<Place>('DataValidation', {
  properties: {
    type: { get: (place) => typeOf(settingsOf(place)) },
    rule: {
      get: (place) => settingsOf(place)?.rule ?? {},
      set: (place, value) => {
        change(place, 'DataValidation.rule', { rule: ruleOf(value.any('value')) });
      },
    },
    prompt: {
      get: (place) => settingsOf(place)?.prompt ?? newValidation().prompt,
      set: (place, value) => {
        const fields = value.fields('value');
        const prompt = {
          title: fields.text('title'),
          message: fields.text('message'),
          showPrompt: fields.boolean('showPrompt'),
        };
        fields.close();
        // Longer texts are refused by the dialog of Excel, and make damaged files.
        if (prompt.title.length > 32 || prompt.message.length > 255) throw invalidArgument('DataValidation.prompt');
        change(place, 'DataValidation.prompt', { prompt });
      },
    },
    errorAlert: {
      get: (place) => settingsOf(place)?.errorAlert ?? newValidation().errorAlert,
      set: (place, value) => {
        const fields = value.fields('value');
        const errorAlert = {
          title: fields.text('title'),
          message: fields.text('message'),
          showAlert: fields.boolean('showAlert'),
          style: fields.oneOf('style', STYLES),
        };
        fields.close();
        if (errorAlert.title.length > 32 || errorAlert.message.length > 225) {
          throw invalidArgument('DataValidation.errorAlert');
        }
        change(place, 'DataValidation.errorAlert', { errorAlert });
      },
    },
    ignoreBlanks: {
      get: (place) => settingsOf(place)?.ignoreBlanks ?? true,
      set: (place, value) => {
        change(place, 'DataValidation.ignoreBlanks', { ignoreBlanks: value.boolean('value') });
      },
    },
  },
  methods: {
    clear: (place) => {
      checkUnprotected(place.sheet, 'DataValidation.clear');
      clear(place);
    },
  },
});
