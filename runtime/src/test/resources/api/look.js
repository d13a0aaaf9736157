'use strict';

// What there is of the members of an object: 'absent', 'refused' (it throws and says why), or 'present'.

const argument = (name) =>
  process.argv.find((text) => text.startsWith(`--${name}=`)).slice(name.length + 3);

const api = JSON.parse(require('node:fs').readFileSync(argument('api'), 'utf8'));

/** Members that are said to refuse, as in `App.getFileIcon`. */
const refused = argument('refused').split(',');

const isRefusal = (error) => /not supported headless/.test(error?.message);

function refuses(run) {
  try {
    run();
  } catch (error) {
    return isRefusal(error);
  }
  return false;
}

/** An export of an object that is all refused, or a method that is said to refuse, and does. */
function isRefusing(object, name, owner) {
  if (typeof object[name] !== 'function') return false;
  return (
    refuses(() => object[name].anything) ||
    (refused.includes(`${owner}.${name}`) && refuses(() => object[name]()))
  );
}

function one(object, name, owner) {
  if (!(name in object)) return 'absent';
  if (refuses(() => object[name])) return 'refused';
  return isRefusing(object, name, owner) ? 'refused' : 'present';
}

const look = (object, names, owner) =>
  Object.fromEntries(names.map((name) => [name, one(object, name, owner)]));

const lookAll = (objects) =>
  Object.fromEntries(
    Object.entries(objects).map(([name, object]) => [
      name,
      look(object, api.classes[name].members, name),
    ]),
  );

module.exports = { api, look, lookAll };
