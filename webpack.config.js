import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const root = import.meta.dirname;
const officeScripts = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/**
 * Files office.js asks for beside itself in Excel for Windows, on the web, for Mac and iPad, and (the mapping table) in a
 * plain browser; served unmodified.
 */
const OFFICE_FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-winrt-16.00.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** The sha256 is that of the empty text: Fluent UI fills an empty style element rule by rule. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** @returns {import('webpack').Configuration & { devServer: import('webpack-dev-server').Configuration }} */
export default function pane(_env, { mode = 'production' } = {}) {
  return {
    mode,
    context: root,
    entry: { taskpane: './src/taskpane/main.tsx' },
    output: { path: join(root, 'dist'), filename: '[name].js', chunkFilename: '[name].js', clean: true },
    // Never a devtool that evals: the policy forbids it.
    devtool: mode === 'production' ? false : 'source-map',
    cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
      // The same files run in a worker, which has no document: never a build of a library that needs one.
      conditionNames: ['worker', '...'],
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          exclude: /node_modules/,
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        templateParameters: { contentSecurityPolicy: CONTENT_SECURITY_POLICY },
      }),
      new CopyPlugin({
        patterns: [
          ...OFFICE_FILES.map((file) => ({
            from: join(officeScripts, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
          { from: 'src/taskpane/taskpane.css' },
          { from: 'src/taskpane/assets', to: 'assets' },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      host: '127.0.0.1',
      port: 3000,
      open: false,
      // Reloading by hand: the live-reload client would need a connection and inline styles the policy forbids.
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      static: false,
      // The policy in the page does not reach the worker; the header does.
      headers: { 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
      devMiddleware: { index: 'taskpane.html' },
    },
  };
}
