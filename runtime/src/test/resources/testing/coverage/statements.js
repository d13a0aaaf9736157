'use strict';

// Every kind of statement, run where it says so.

const a = 1; // ran
let b, // ran
  c = 2;
let uninitialized;
var alsoUninitialized;

function declared(x) {
  return x + 1; // ran
}

const arrow = (x) => x * 2; // ran
const onItsOwnLine = () => // ran
  declared(1); // not run
const block = (x) => { // ran
  if (x > 1) { // ran
    return 'big'; // ran
  } else if (x === 1) // ran
    return 'one'; // ran
  else {
    ;
  }
  return 'small'; // ran
};

class A extends Object {
  bare;
  field = 3; // ran
  static shared = 4; // ran
  #secret = 5; // ran
  ['computed' + a] = 2; // ran
  call = () => // ran
    this.field; // ran
  static {
    this.more = 6; // ran
  }

  constructor() {
    super(); // ran
    this.x = 1; // ran
  }

  get y() {
    return this.#secret; // ran
  }

  never() {
    return 1; // not run
  }

  empty() {}
}

for (let i = 0; i < 2; i++) { // ran
  declared(i); // ran
}
for (
  let i = 0; // ran
  i < 1; // ran
  i++ // ran
) {
  declared(i); // ran
}
for (;;) {
  break; // ran
}
for (const k in { p: 1 }) // ran
  declared(k); // ran
for (const v of []) // ran
  declared(v); // not run
while (b === undefined) { // ran
  b = 1; // ran
}
do {
  b++; // ran
} while (b < 3); // ran
switch (b) { // ran
  case 1:
    declared(1); // not run
    break; // not run
  case 3: {
    declared(3); // ran
    break; // ran
  }
  default:
    declared(0); // not run
}
try {
  throw new Error('thrown'); // ran
} catch (e) {
  declared(e); // ran
} finally {
  declared(2); // ran
}
outer: for (const m of [1, 2]) { // ran
  if (m === 1) continue outer; // ran
  declared(m); // ran
}
const { q, r = 2 } = { q: 1 }; // ran
const [s] = [1]; // ran
const { // ran
  t = 1,
  u,
} = { u: 3 };

function* generated() {
  yield 1; // ran
  yield* [2]; // ran
}
[...generated()]; // ran

async function later() {
  await null; // ran
  for await (const z of [1]) { // ran
    declared(z); // ran
  }
  return 1; // ran
}
exports.later = later(); // ran

const o = { // ran
  method() {
    return 1; // ran
  },
  get g() { return 2; }, // ran
  f: function () {
    declared(1); // ran
  },
  never: () => ({ // not run
    deep() {
      declared(1); // not run
    },
  }),
};
o.method(), o.g; // ran
o.f(); // ran
arrow(1); // ran
[0, 1, 2].map(block); // ran
const n = new A(); // ran
n.y; // ran
n.call(); // ran
n.empty(); // ran
declared( // ran
  1,
);
a // ran
  ? declared(1)
  : declared(2);
[1, 2] // ran
  .map((x) => x + 1) // ran
  .filter((x) => {
    return x > 5; // ran
  })
  .map((x) => declared(x)); // not run
(function () { // ran
  var inner;
  inner = 1; // ran
})();
var late = function () {}; // ran
late(); // ran
if (!a) declared(1); // ran
else declared(2); // ran
withDefaults(1, 2); // ran
function withDefaults(
  x,
  y = declared(1), // ran
  { z = 4 } = {}, // ran
) {
  debugger; // ran
  return; // ran
}
function uncalled(x = 1) { // not run
  if (x) return 1; // not run
}
{
  const w = declared(1); // ran
}
