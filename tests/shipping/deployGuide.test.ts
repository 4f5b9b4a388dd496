import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = await read('docs/deploy.md');

it('tells IIS and nginx the very policy that npm start sends', async () => {
  const source = await read('scripts/contentSecurityPolicy.mjs');
  const policy = [...source.matchAll(/^ {2}"(.*)",$/gm)].map(([, rule]) => rule).join('; ');
  expect(guide.split(policy).length - 1).toBe(2);
});

it('names only commands there are', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
  const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});

it('names the buttons as the ribbon does', async () => {
  const manifest = await read('manifest.xml');
  const labels = [...manifest.matchAll(/id="\w+\.Label" DefaultValue="(.*?)"/g)].map(([, label]) => label ?? '');
  expect(labels.filter((label) => !guide.includes(label))).toEqual([]);
  expect(labels.length).toBe(4);
});
