import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import typescript from 'typescript';
import webpack from 'webpack';
import LicensePlugin from 'webpack-license-plugin';
import { CONTENT_SECURITY_POLICY } from './scripts/contentSecurityPolicy.mjs';

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

/** Pages by file name: the script that fills them, and their template. */
const PAGES = {
  'taskpane.html': { entry: 'taskpane', template: './src/taskpane/taskpane.html' },
  // The address of the folder alone opens the pane too.
  'index.html': { entry: 'taskpane', template: './src/taskpane/taskpane.html' },
  'commands.html': { entry: 'commands', template: './src/commands/commands.html' },
  'message.html': { entry: 'message', template: './src/commands/message.html' },
};

/** For maintainers, in a build of its own: never in the folder that is deployed. */
const RECORDER_PAGES = {
  'recorder.html': { entry: 'recorder', template: './src/hosts/officejs/recorder/recorder.html' },
};

const ENTRIES = {
  taskpane: './src/taskpane/main.tsx',
  commands: './src/commands/main.ts',
  message: './src/commands/message/main.ts',
};

const htmlPages = (pages) =>
  Object.entries(pages).map(
    ([filename, { entry, template }]) =>
      new HtmlPlugin({
        filename,
        template,
        chunks: [entry],
        // The template says where the scripts go: in the pane the guard adds them.
        inject: false,
        templateParameters: (compilation, { js }) => ({
          contentSecurityPolicy: CONTENT_SECURITY_POLICY,
          scripts: js,
          version: compilation.hash,
        }),
      }),
  );

/** Microsoft's own terms: handed on as it is, within apps that work with Microsoft 365. Its package names no licence. */
const OFFICE_LICENSE = 'LicenseRef-Microsoft-Office-JS';
const officePackage = createRequire(import.meta.url)('@microsoft/office-js/package.json');

/** Licences with which everything may be handed on. */
const ACCEPTED_LICENSE = new RegExp(
  `^(${OFFICE_LICENSE}|MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\\.0|\\(MIT (AND|OR) [\\w.-]+\\))$`,
);

/** NOTICE.txt: every package that went into the build, with its licence in full. */
const notice = (packages) =>
  packages
    .map(({ name, version, license, licenseText }) =>
      `${name} ${version} (${license})\n\n${licenseText ?? 'The package holds no text of its licence.'}`.trim(),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`);

/** The guard must run in Internet Explorer: translated alone, with no module around it. */
const toES5 = (source) =>
  typescript.transpile(source.toString(), { target: typescript.ScriptTarget.ES5, module: typescript.ModuleKind.None });

/** @returns {import('webpack').Configuration} */
export default function pane({ sourceMaps = false, recorder = false } = {}, { mode = 'production' } = {}) {
  return {
    mode,
    context: root,
    entry: recorder ? { recorder: './src/hosts/officejs/recorder/main.ts' } : ENTRIES,
    output: {
      path: join(root, recorder ? 'out/recorder' : 'dist'),
      filename: '[name].[contenthash].js',
      chunkFilename: '[name].[contenthash].js',
      clean: true,
    },
    // Source maps stand outside the folder that is deployed, and never in an eval: the policy forbids it.
    devtool: false,
    // Modules kept without a map give none later: each kind of build has a store of its own.
    cache: {
      type: 'filesystem',
      name: [mode, ...(sourceMaps ? ['maps'] : []), ...(recorder ? ['recorder'] : [])].join('-'),
      buildDependencies: { config: [import.meta.filename] },
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
      // The same files run in a worker, which has no document: never a build of a library that needs one.
      conditionNames: ['worker', '...'],
    },
    module: {
      rules: [
        // The sample notices, as text: the policy forbids asking for a file.
        { test: /[\\/]seeds[\\/].*\.txt$/, type: 'asset/source' },
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          exclude: /node_modules/,
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: sourceMaps } },
        },
      ],
    },
    plugins: [
      ...htmlPages(recorder ? RECORDER_PAGES : PAGES),
      new CopyPlugin({
        patterns: [
          ...OFFICE_FILES.map((file) => ({
            from: join(officeScripts, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
          { from: 'src/taskpane/taskpane.css' },
          { from: 'src/taskpane/assets', to: 'assets' },
          { from: 'src/taskpane/guard/guard.ts', to: 'guard.js', transform: toES5, info: { minimized: true } },
        ],
      }),
      new LicensePlugin({
        outputFilename: 'NOTICE.json',
        additionalFiles: { 'NOTICE.txt': notice },
        // Copied, not bundled.
        includePackages: () => [dirname(officeScripts)],
        licenseOverrides: { [`${officePackage.name}@${officePackage.version}`]: OFFICE_LICENSE },
        unacceptableLicenseTest: (license) => !ACCEPTED_LICENSE.test(license),
      }),
      ...(sourceMaps
        ? [
            new webpack.SourceMapDevToolPlugin({
              test: /\.js$/,
              exclude: /^(office|guard)/,
              filename: '../out/source-maps/[file].map',
              append: false,
            }),
          ]
        : []),
    ],
    performance: { hints: false },
  };
}
