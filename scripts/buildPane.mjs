/** Builds the pane into dist/, as `npm run build` does. */
import webpack from 'webpack';
import configure from '../webpack.config.js';

export function buildPane() {
  const compiler = webpack(configure({ sourceMaps: true }));
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      const problem = failure?.message ?? (stats?.hasErrors() ? stats.toString('errors-only') : null);
      compiler.close(() => (problem === null ? resolve() : reject(new Error(problem))));
    });
  });
}
