import { PROTECTION_OPTIONS, type ProtectionOption } from '../model/Protection';
import type { Sheet } from '../model/Sheet';
import { defineClass } from '../protocol/defineClass';
import { Fields } from '../protocol/Fields';
import { accessDenied, invalidOperation } from '../protocol/HostError';

const NAMES = Object.keys(PROTECTION_OPTIONS) as ProtectionOption[];
const SELECTION = ['Normal', 'Unlocked', 'None'] as const;

function protect(sheet: Sheet, args: Fields): void {
  if (sheet.protection !== null)
    throw invalidOperation('WorksheetProtection.protect', 'The sheet is protected already.');
  const fields = args.has(0) ? args.fields(0) : new Fields('WorksheetProtection.protect', {});
  const allowed = Object.fromEntries(
    NAMES.map((name) => [name, fields.optional(name, (key) => fields.boolean(key)) ?? PROTECTION_OPTIONS[name]]),
  ) as Record<ProtectionOption, boolean>;
  const selectionMode = fields.optional('selectionMode', (key) => fields.oneOf(key, SELECTION)) ?? 'Normal';
  fields.close();
  const password = args.optional(1, (key) => args.text(key)) ?? null;
  sheet.protection = { options: { ...allowed, selectionMode }, password };
}

function unprotect(sheet: Sheet, args: Fields): void {
  const given = args.optional(0, (key) => args.text(key)) ?? null;
  const password = sheet.protection?.password ?? null;
  if (password !== null && password !== given) throw accessDenied('WorksheetProtection.unprotect');
  sheet.protection = null;
}

export const protectionObject = defineClass<Sheet>('WorksheetProtection', {
  properties: {
    protected: { get: ({ protection }) => protection !== null },
    options: { get: ({ protection }) => protection?.options ?? null },
  },
  methods: { protect, unprotect },
});
