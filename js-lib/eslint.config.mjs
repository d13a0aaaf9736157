import globals from 'globals';

/** Which folders of js-lib the modules of a folder may require. */
const layers = {
  common: ['common'],
  node: ['common', 'node', 'web'],
  web: ['common', 'web', 'web/dom'],
  browser: ['common', 'node', 'web', 'browser'],
  renderer: ['common', 'node', 'web', 'web/dom', 'renderer'],
  'preload-realm': ['common', 'web', 'renderer', 'preload-realm'],
  page: ['common', 'web', 'web/dom', 'renderer', 'page'],
  worker: ['common', 'node', 'web', 'page', 'worker'],
  utility: ['common', 'node', 'web', 'utility'],
  test: ['common', 'node', 'web', 'browser', 'test'],
};

/** Modules that may use what their folder may not: every realm makes its DOMExceptions, for one. */
const exceptions = {
  'common/bootstrap.js': ['web/dom-exception'],
  // The ports of main and of utility processes are the same.
  'utility/parent-port.js': ['browser/message-port-main'],
};

/** The document tree is for processes that have a document only. */
const folderOf = (path) =>
  path === 'web/dom' || path.startsWith('web/dom/') ? 'web/dom' : path.split('/')[0];

const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: "A module in {{from}}/ may not require '{{name}}': it may use {{allowed}}.",
    },
  },
  create(context) {
    const [, here] = context.filename.replaceAll('\\', '/').match(/\/js-lib\/(.+)$/) ?? [];
    if (here === undefined) return {};
    const from = folderOf(here);
    const allowed =
      from === 'web/dom' ? ['common', 'web', 'web/dom'] : (layers[from.split('/')[0]] ?? []);
    return {
      CallExpression(call) {
        const [argument] = call.arguments;
        if (call.callee.name !== 'require' || typeof argument?.value !== 'string') return;
        const name = argument.value;
        const target = name.startsWith('.')
          ? new URL(name, `file:///${here}`).pathname.slice(1)
          : name;
        const to = folderOf(target);
        const isOurs = target.includes('/') && (to === 'web/dom' || to in layers);
        const isException = exceptions[here]?.includes(target) ?? false;
        if (isOurs && !isException && !allowed.includes(to)) {
          const data = { from, name, allowed: allowed.join(', ') };
          context.report({ node: argument, messageId: 'layer', data });
        }
      },
    };
  },
};

/** What user code can assign: everything on these but a prototype and the well-known symbols. */
const holders = ['Array', 'ArrayBuffer', 'Date', 'JSON', 'Math', 'Number', 'Object', 'Promise'];
holders.push('Reflect', 'String', 'Symbol');
const constant = /^(prototype|iterator|asyncIterator|toStringTag|hasInstance)$/;

const capturedRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { captured: "'{{what}}' is what user code made of it: take it from primordials." },
  },
  create(context) {
    const isGlobal = (node) => {
      const { references } = context.sourceCode.getScope(node);
      const { resolved } = references.find(({ identifier }) => identifier === node);
      return !resolved?.defs.length;
    };
    const isHolder = (node) =>
      node?.type === 'Identifier' &&
      holders.includes(node.name) &&
      (node.name !== 'Reflect' || isGlobal(node));
    const report = (node, what) => context.report({ node, messageId: 'captured', data: { what } });
    return {
      MemberExpression({ object, property, computed }) {
        if (!computed && isHolder(object) && !constant.test(property.name)) {
          report(object, `${object.name}.${property.name}`);
        }
      },
      VariableDeclarator({ id, init }) {
        if (id.type === 'ObjectPattern' && isHolder(init)) report(init, init.name);
      },
    };
  },
};

const strict = {
  'no-undef': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
  'prefer-const': 'error',
  eqeqeq: 'error',
};

/** What the runtime passes to every module of js-lib. */
const moduleParameters = {
  exports: 'writable',
  require: 'readonly',
  module: 'readonly',
  binding: 'readonly',
  primordials: 'readonly',
};

export default [
  { ignores: ['**/node_modules/', 'target/'] },
  {
    files: Object.keys(layers).map((folder) => `js-lib/${folder}/**/*.js`),
    plugins: { valence: { rules: { layers: layersRule, captured: capturedRule } } },
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: 'script',
      parserOptions: { ecmaFeatures: { globalReturn: true } },
      globals: { ...globals.es2024, ...moduleParameters },
    },
    rules: { ...strict, 'valence/layers': 'error' },
  },
  {
    // Node's modules and the test kit serve the realm they run in; all others serve other realms too.
    files: Object.keys(layers)
      .filter((folder) => !['node', 'test'].includes(folder))
      .map((folder) => `js-lib/${folder}/**/*.js`),
    ignores: ['js-lib/common/primordials.js', 'js-lib/common/bootstrap.js'],
    rules: { 'valence/captured': 'error' },
  },
  {
    files: ['js-lib/vendor/**/*.js'],
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: 'commonjs',
      globals: { ...globals.es2024, process: 'readonly' },
    },
    rules: strict,
  },
  {
    // They run in Electron's processes, in Node and in Chromium.
    files: ['runtime/src/main/resources/valence/bench/**/*.js'],
    languageOptions: {
      ecmaVersion: 2024,
      sourceType: 'commonjs',
      globals: { ...globals.node, ...globals.browser },
    },
    rules: strict,
  },
  {
    files: ['js-lib/*.mjs'],
    languageOptions: { globals: globals.nodeBuiltin },
    rules: strict,
  },
];
