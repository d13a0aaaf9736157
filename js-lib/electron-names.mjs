// Takes the names of Electron's API from its type definitions, for tests-js/electron-api.json:
//
//   npm pack electron@VERSION          (in a folder of its own; nothing is installed)
//   tar xzf electron-VERSION.tgz
//   node electron-names.mjs package/electron.d.ts VERSION > ../tests-js/electron-api.json
//
// Only names are taken: of the members of some classes, and of what each process can import.

import { readFileSync } from 'node:fs';

const [file, version] = process.argv.slice(2);
if (version === undefined) {
  console.error('usage: node electron-names.mjs ELECTRON_D_TS VERSION');
  process.exit(2);
}
const lines = readFileSync(file, 'utf8').split('\n');

/** What is checked, with the class whose members each one has too. */
const classes = {
  App: [],
  BrowserWindow: ['BaseWindow'],
  WebContents: [],
  WebFrameMain: [],
  IpcMain: [],
  IpcMainEvent: ['Event'],
  IpcMainInvokeEvent: ['Event'],
  IpcRenderer: [],
  IpcRendererEvent: [],
  ContextBridge: [],
  WebFrame: [],
  MessageChannelMain: [],
  MessagePortMain: [],
  MessageEvent: [],
  UtilityProcess: [],
  ParentPort: [],
};

const namespaces = { main: 'Main', renderer: 'Renderer', utility: 'Utility', common: 'Common' };

/** The lines between the one that `begins` and the bracket that ends it at the same indentation. */
function block(begins) {
  const start = lines.findIndex((line) => begins.test(line));
  if (start < 0) throw new Error(`nothing matches ${begins}`);
  const indentation = lines[start].match(/^ */)[0];
  const length = lines.slice(start).findIndex((line) => line.startsWith(`${indentation}}`));
  return lines.slice(start + 1, start + length);
}

const unique = (names) => [...new Set(names)].sort();

function members(name) {
  const member = /^ {4}(static )?(?:readonly )?(?:get |set )?([A-Za-z_$][\w$]*)\??[(:<]/;
  const found = block(new RegExp(`^  (?:class|interface|type) ${name}(?: |<)`))
    .map((line) => member.exec(line))
    .filter((match) => match !== null && match[2] !== 'constructor');
  return {
    members: unique(found.filter(([, isStatic]) => !isStatic).map(([, , own]) => own)),
    statics: unique(found.filter(([, isStatic]) => isStatic).map(([, , own]) => own)),
  };
}

function withInherited(name, inherited) {
  const all = [name, ...inherited].map(members);
  return {
    members: unique(all.flatMap((each) => each.members)),
    statics: unique(all.flatMap((each) => each.statics)),
  };
}

const exported = (namespace) =>
  unique(
    block(new RegExp(`^  namespace ${namespace} {`))
      .map((line) => /^ {4}(?:const|class) (\w+)/.exec(line)?.[1])
      .filter((name) => name !== undefined),
  );

const api = {
  version,
  classes: Object.fromEntries(
    Object.entries(classes).map(([name, inherited]) => [name, withInherited(name, inherited)]),
  ),
  exports: Object.fromEntries(
    Object.entries(namespaces).map(([name, namespace]) => [name, exported(namespace)]),
  ),
};
console.log(JSON.stringify(api, null, 2));
