import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

interface LockedPackage {
  readonly version?: string;
  readonly dev?: true;
  readonly hasInstallScript?: true;
}

const { dependencies, devDependencies } = JSON.parse(await read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(await read('package-lock.json')) as { packages: Record<string, LockedPackage> };

it('names one version of each package, the one in the lock file', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
  );
  expect(loose).toEqual([]);
});

it('needs no script of a package to be installed', () => {
  const runtime = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  expect(runtime.length).toBeGreaterThan(Object.keys(dependencies).length);
  expect(runtime.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
});

it('is explained: a line with its version for each package the product uses', async () => {
  const rows = (await read('docs/dependencies.md')).split('\n').filter((line) => line.startsWith('| `'));
  const explained = rows.map((line) => /^\| `(.+?)` \| (\S+) \|/.exec(line)?.slice(1).join(' ') ?? line);
  expect(explained.sort()).toEqual(
    Object.entries(dependencies)
      .map((one) => one.join(' '))
      .sort(),
  );
});
