/** Every rule of a SPEC.md must stand in the title of a test: `[S6] deductions never take more than the points`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const filesBelow = (folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const read = (file) => readFileSync(file, 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, id]) => id);

const specs = filesBelow('src').filter((file) => file.endsWith('SPEC.md'));
const tests = filesBelow('tests').filter((file) => /\.test\.tsx?$/.test(file));

/** A title begins with its ids: `'[S6] …'`, `'[W1] [W4] …'`. */
const TITLE_IDS = /['"`]((?:\[[A-Z]+\d+\] )+)/g;
const tested = new Set(tests.flatMap((file) => all(read(file), TITLE_IDS)).flatMap((ids) => all(ids, /\[(\w+)\]/g)));

const missing = specs.flatMap((spec) =>
  all(read(spec), /\*\*([A-Z]+\d+)\*\*/g)
    .filter((id) => !tested.has(id))
    .map((id) => `${spec.slice(root.length)}: ${id} has no test`),
);

for (const line of missing) console.error(line);
process.exitCode = missing.length > 0 ? 1 : 0;
