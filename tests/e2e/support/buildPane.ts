import webpack, { type Configuration } from 'webpack';

const CONFIG = new URL('../../../webpack.config.js', import.meta.url);

/** Builds the pane as `npm run build` does, but into `folder` and without squeezing the scripts. */
async function buildPane(folder: string): Promise<void> {
  const { default: configure } = (await import(CONFIG.href)) as { default: () => Configuration };
  const config = configure();
  const compiler = webpack({
    ...config,
    output: { ...config.output, path: folder },
    optimization: { minimize: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      const problem = failure?.message ?? (stats?.hasErrors() === true ? stats.toString('errors-only') : null);
      compiler.close(() => {
        if (problem === null) resolve();
        else reject(new Error(problem));
      });
    });
  });
}

/** A program of its own, so that the test runner keeps answering meanwhile. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: buildPane <folder>');
await buildPane(folder);
