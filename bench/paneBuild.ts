import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';

const CONFIG = new URL('../webpack.config.js', import.meta.url);
const TEMPLATE = fileURLToPath(new URL('peers/template', import.meta.url));
const ICON = fileURLToPath(new URL('../src/taskpane/assets/icon-128.png', import.meta.url));
const require = createRequire(import.meta.url);
const OFFICE = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

function build(config: Configuration): Promise<void> {
  const compiler = webpack(config);
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      const problem = failure?.message ?? (stats?.hasErrors() === true ? stats.toString('errors-only') : null);
      compiler.close(() => {
        if (problem === null) resolve();
        else reject(new Error(problem));
      });
    });
  });
}

/** Our pane as `npm run build` makes it, in a folder. */
export async function buildOurs(folder: string): Promise<void> {
  const { default: configure } = (await import(CONFIG.href)) as { default: () => Configuration };
  const config = configure();
  await build({ ...config, output: { ...config.output, path: folder } });
}

/**
 * The stand-in for the official template: the same parts, packages, entries and polyfills. The template takes office.js and
 * the stylesheet of Fabric from Microsoft's servers: here office.js lies beside the page, as ours does, and the stylesheet,
 * which holds up the first paint there, is left out.
 */
export async function buildTemplate(folder: string, source = TEMPLATE): Promise<void> {
  await build({
    mode: 'production',
    context: source,
    entry: {
      polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
      react: ['react', 'react-dom'],
      taskpane: { import: './index.tsx', dependOn: 'react' },
    },
    output: { path: folder, clean: true },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: require.resolve('ts-loader'),
          exclude: /node_modules/,
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: 'es5' } },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({ filename: 'taskpane.html', template: './taskpane.html' }),
      new CopyPlugin({
        patterns: [
          { from: ICON, to: 'assets/icon-128.png' },
          ...['office.js', 'o15apptofilemappingtable.js'].map((file) => ({
            from: join(OFFICE, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      new webpack.ProvidePlugin({ Promise: ['es6-promise', 'Promise'] }),
    ],
    performance: { hints: false },
  });
}
