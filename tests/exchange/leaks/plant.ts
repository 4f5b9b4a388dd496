import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes parts of a zip as texts; a part that is not there is given as ''. */
export function plant(bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(changes)) {
    const before = parts[name];
    parts[name] = strToU8(change(before === undefined ? '' : strFromU8(before)));
  }
  return zipSync(parts);
}

/** Name of the part that holds a sheet. */
export function sheetPart(bytes: Uint8Array, sheet: string): string {
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet\\b[^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1];
  const relation = text('xl/_rels/workbook.xml.rels')
    .split('<Relationship ')
    .find((tag) => tag.includes(`Id="${id ?? ''}"`));
  const target = /Target="([^"]+)"/.exec(relation ?? '')?.[1];
  if (target === undefined) throw new Error(`no sheet ${sheet}`);
  return `xl/${target.replace(/^\/?(xl\/)?/, '')}`;
}
