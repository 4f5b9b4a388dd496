/** The import table of DESIGN section 3: who may import whom, checked by `npm run check`. */

const libraries = '^node_modules/';

/** Libraries each area may use; node: built-ins are allowed only where listed. */
const AREAS = {
  shared: { ours: [], libraries: ['big.js', '@types/big.js', 'fflate', '@noble/hashes'] },
  assessment: { ours: ['shared'], libraries: ['zod'] },
  documents: {
    ours: ['shared', 'assessment'],
    libraries: ['papaparse', '@types/papaparse', 'htmlparser2', 'mdast-util-from-markdown'],
  },
  exchange: { ours: ['shared', 'assessment'], libraries: [] },
  workbook: { ours: ['shared', 'assessment'], libraries: ['zod'] },
  app: { ours: ['shared', 'assessment', 'documents', 'exchange', 'workbook'], libraries: [] },
};

const areaRules = Object.entries(AREAS).flatMap(([area, { ours, libraries: allowed }]) => [
  {
    name: `${area}-imports`,
    comment: `src/${area} may import only ${[area, ...ours].join(', ')}.`,
    severity: 'error',
    from: { path: `^src/${area}/` },
    to: { path: '^src/', pathNot: `^src/(${[area, ...ours].join('|')})/` },
  },
  {
    name: `${area}-libraries`,
    comment: `src/${area} may use only ${allowed.join(', ') || 'no library'}.`,
    severity: 'error',
    from: { path: `^src/${area}/` },
    to: {
      path: libraries,
      ...(allowed.length > 0 ? { pathNot: `^node_modules/(${allowed.join('|').replaceAll('.', '\\.')})/` } : {}),
    },
  },
  {
    name: `${area}-builtins`,
    comment: `src/${area} is pure: no Node built-ins.`,
    severity: 'error',
    from: { path: `^src/${area}/` },
    to: { dependencyTypes: ['core'] },
  },
]);

/** Screens and their composition roots. */
const SCREENS = ['taskpane', 'commands', 'cli'];
const screenRules = SCREENS.map((screen) => ({
  name: `${screen}-imports`,
  comment: `src/${screen} sees app, shared and types; hosts and areas only in its main files.`,
  severity: 'error',
  from: { path: `^src/${screen}/`, pathNot: `^src/${screen}/(message/)?main\\.tsx?$` },
  to: {
    path: '^src/',
    pathNot: `^src/(${screen}|shared|app)/`,
    dependencyTypesNot: ['type-only'],
  },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'The guard stands alone: it runs where nothing else does.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '(\\.d\\.ts|^src/taskpane/guard/guard\\.ts)$' },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'hosts-imports',
      comment: 'A host sees shared, assessment and workbook, and no other host.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/(shared|assessment|workbook|hosts/$1)/' },
    },
    {
      name: 'xlsx-library-only-in-its-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/xlsx/' },
      to: { path: '^node_modules/hucre/' },
    },
    {
      name: 'zip-library-only-behind-the-guard',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(hosts/xlsx|shared/zip)/' },
      to: { path: '^node_modules/fflate/' },
    },
    {
      name: 'xlsx-host-libraries',
      severity: 'error',
      from: { path: '^src/hosts/xlsx/' },
      to: { path: libraries, pathNot: '^node_modules/(hucre|fflate)/' },
    },
    {
      name: 'docx-library-only-in-its-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/docx/' },
      to: { path: '^node_modules/docx/' },
    },
    {
      name: 'docx-host-libraries',
      severity: 'error',
      from: { path: '^src/hosts/docx/' },
      to: { path: libraries, pathNot: '^node_modules/docx/' },
    },
    {
      name: 'screens-are-not-imported',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${SCREENS.join('|')})/` },
      to: { path: `^src/(${SCREENS.join('|')})/` },
    },
    {
      name: 'formats-only-in-read',
      comment: 'Interpretation knows no formats: parsers stay in documents/read and documents/roster.',
      severity: 'error',
      from: { path: '^src/documents/interpret/' },
      to: { path: libraries },
    },
    ...areaRules,
    ...screenRules,
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
