/** The other end of `ownProcess`: calls the function and prints what it returns as JSON. */
const [, , module = '', name = '', args = '[]'] = process.argv;

type Exports = Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>;

const { [name]: job } = (await import(new URL(`../${module}.ts`, import.meta.url).href)) as Exports;
if (job === undefined) throw new Error(`bench/${module}.ts exports no ${name}`);
const result = await job(...(JSON.parse(args) as unknown[]));
process.stdout.write(`${JSON.stringify(result ?? null)}\n`);
