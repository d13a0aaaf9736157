'use strict';

// Which lines of a program can run: those where a statement starts that the engine tells of when it
// runs it. Declarations of functions and classes are none, nor is a block; an arrow function's
// expression, a field's value and a parameter with a default value are.

const vendor = require('common/vendor');

/** The program as the engine got it: a script, which may be a function around a module, or a module. */
function parse(text) {
  const { parse: parseAs } = vendor('acorn');
  const options = { ecmaVersion: 'latest', locations: true, allowHashBang: true };
  try {
    return parseAs(text, { ...options, sourceType: 'script' });
  } catch {
    return parseAs(text, { ...options, sourceType: 'module' });
  }
}

const self = (node) => [node];

/** For each type of node, those nodes at whose start the engine stops. */
const stops = {
  __proto__: null,
  ExpressionStatement: (node) => (node.directive === undefined ? [node] : []),
  ReturnStatement: self,
  ThrowStatement: self,
  BreakStatement: self,
  ContinueStatement: self,
  DebuggerStatement: self,
  IfStatement: self,
  SwitchStatement: self,
  WithStatement: self,
  ForInStatement: self,
  ForOfStatement: self,
  WhileStatement: ({ test }) => [test],
  DoWhileStatement: ({ test }) => [test],
  ForStatement: ({ test, update, init }) => {
    const start = init?.type === 'VariableDeclaration' ? null : init;
    return [start, test, update];
  },
  VariableDeclaration: (node) => node.declarations.map((one) => initialization(node, one)),
  PropertyDefinition: ({ value, key }) => (value === null ? [] : [key]),
  ArrowFunctionExpression: (node) => [...parameters(node), node.expression ? node.body : null],
  FunctionDeclaration: (node) => parameters(node),
  FunctionExpression: (node) => parameters(node),
  ExportDefaultDeclaration: ({ declaration }) =>
    declaration.type.endsWith('Declaration') ? [] : [declaration],
};

const parameters = ({ params }) => params.filter(({ type }) => type === 'AssignmentPattern');

function initialization(declaration, declarator) {
  if (declarator.init === null) return null;
  return declarator.id.type === 'Identifier' ? declaration : declarator;
}

/** The loops over names and values declare their variables themselves. */
const isHead = (node, parent) =>
  node === parent.left && (parent.type === 'ForInStatement' || parent.type === 'ForOfStatement');

function visit(node, parent, lines) {
  if (!isHead(node, parent)) {
    for (const stop of stops[node.type]?.(node) ?? []) if (stop) lines.add(stop.loc.start.line);
  }
  for (const key of Object.keys(node)) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') visit(child, node, lines);
    }
  }
}

/** A CommonJS module's text is the body of a function that the program only makes. */
function isWrapper(statement, text) {
  return (
    statement?.type === 'ExpressionStatement' &&
    statement.start === 0 &&
    statement.end === text.length &&
    statement.expression.type === 'FunctionExpression'
  );
}

/** The numbers of the lines, with commas between them. */
exports.linesThatCanRun = (text) => {
  const lines = new Set();
  const program = parse(text);
  const [first] = program.body;
  visit(isWrapper(first, text) ? first.expression : program, {}, lines);
  return [...lines].join(',');
};
