import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DescribedIssue } from '../../src/app/describe';
import { importDocument } from '../../src/app/importDocument';
import { annualReportSchema } from '../../src/assessment/model/annualReport';
import { breakdownSchema } from '../../src/assessment/model/breakdown';
import { readSheets } from '../../src/hosts/xlsx/readSheets';

const SEEDS = new URL('../../seeds/', import.meta.url);
const CASES = new URL('../golden/', import.meta.url);

/** What a golden file says of a document: DESIGN section 10; a key it leaves out is not compared. */
type Expected = Record<string, unknown> & { readonly issues?: readonly object[] };

const golden = (file: URL): Expected => JSON.parse(readFileSync(file, 'utf8')) as Expected;

async function importFile(file: URL) {
  const { document, issues } = await importDocument(
    decodeURIComponent(file.pathname.split('/').at(-1) ?? ''),
    readFileSync(file),
    readSheets,
  );
  const schema = document.kind === 'breakdown' ? breakdownSchema : annualReportSchema;
  expect(schema.parse(document)).toEqual(document);
  return { document, issues };
}

/** Errors that the golden file does not list. */
const errorsNotIn = (listed: Expected['issues'] = [], issues: readonly DescribedIssue[]): DescribedIssue[] =>
  issues.filter((issue) => {
    const found = new Map<string, unknown>(Object.entries(issue));
    const isListed = listed.some((known) =>
      Object.entries(known).every(([key, value]) => isDeepStrictEqual(found.get(key), value)),
    );
    return issue.severity === 'error' && !isListed;
  });

const seeds = readdirSync(SEEDS).flatMap((file) => (file.endsWith('.txt') ? file.slice(0, -'.txt'.length) : []));

describe('source documents and the breakdown expected from each', () => {
  it.each(seeds)('%s', async (name) => {
    const { issues: noticed, ...expected } = golden(new URL(`${name}.expected.json`, SEEDS));
    const { document, issues } = await importFile(new URL(`${name}.txt`, SEEDS));
    expect(document).toEqual(expected);
    expect(errorsNotIn(noticed, issues)).toEqual([]);
  });
});

/**
 * A folder tests/golden/<name>/ holds one input.* and expected.json. Objects are compared by the keys that expected.json
 * gives, lists in full. Every issue it lists must be raised; an error that it does not list must not.
 */
describe('one folder a trap', () => {
  const names = readdirSync(CASES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

  it.each(names)('%s', async (name) => {
    const folder = new URL(`${name}/`, CASES);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'));
    if (input === undefined || !existsSync(new URL('expected.json', folder)))
      throw new Error(`${name} is not complete`);
    const { issues: noticed = [], ...expected } = golden(new URL('expected.json', folder));
    const { document, issues } = await importFile(new URL(input, folder));
    expect(document).toMatchObject(expected);
    for (const issue of noticed) expect(issues).toContainEqual(expect.objectContaining(issue));
    expect(errorsNotIn(noticed, issues)).toEqual([]);
  });
});
