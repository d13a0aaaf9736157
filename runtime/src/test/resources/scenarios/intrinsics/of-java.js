'use strict';

const { ArrayPrototypePush, MapPrototypeGet, StringPrototypeSlice, uncurryThis } = primordials;
const { guardMembers, whenSettled } = primordials;

function withSetterAt(index, body) {
  let set = 0;
  Object.defineProperty(Array.prototype, index, { configurable: true, set: () => set++ });
  try {
    return [body(), set];
  } finally {
    delete Array.prototype[index];
  }
}

scenario('push adds all its values and returns the length', (t) => {
  const array = [1];
  t.equal(ArrayPrototypePush(array, 'two'), 2);
  t.equal(ArrayPrototypePush(array, 3.5, undefined, null), 5);
  t.equal(ArrayPrototypePush(array), 5);
  t.deepEqual(array, [1, 'two', 3.5, undefined, null]);
});

scenario('push calls no setter that somebody has put onto all arrays', (t) => {
  const [array, set] = withSetterAt(0, () => {
    const list = [];
    ArrayPrototypePush(list, 'mine');
    return list;
  });
  t.deepEqual([array, set], [['mine'], 0]);
});

scenario('push refuses an array that is frozen', (t) => {
  t.throws(() => ArrayPrototypePush(Object.freeze([]), 1), TypeError);
});

scenario('an uncurried method gets its receiver and all its arguments', (t) => {
  const told = uncurryThis(function (...args) {
    return [this, ...args];
  });
  t.deepEqual(told(), [undefined]);
  t.deepEqual(told(1), [1]);
  t.deepEqual(told(1, 2, undefined), [1, 2, undefined]);
  t.equal(StringPrototypeSlice('sliced', 1, 3), 'li');
  t.equal(MapPrototypeGet(new Map([['key', 5]]), 'key'), 5);
});

scenario('an uncurried method throws what the method throws', (t) => {
  t.throws(() => MapPrototypeGet({}, 'key'), TypeError);
});

scenario('methods of one body keep apart', (t) => {
  const makes = (answer) => () => answer;
  const [one, two] = [uncurryThis(makes(1)), uncurryThis(makes(2))];
  t.deepEqual([one(), two(), one()], [1, 2, 1]);
});

scenario('whenSettled tells a value or a reason in the tick in which await would', async (t) => {
  const told = [];
  const never = () => told.push('never');
  const awaiting = async (promise, name) => {
    await promise;
    told.push(name);
  };
  let settle;
  const later = new Promise((resolve) => (settle = resolve));
  awaiting(later, 'before');
  whenSettled(later, (value) => told.push(value), never);
  awaiting(later, 'after');
  whenSettled(Promise.reject('a reason'), never, (reason) => told.push(reason));
  settle('a value');
  t.deepEqual(told, []);
  await later;
  await undefined;
  t.deepEqual(told, ['a reason', 'before', 'a value', 'after']);
});

scenario('whenSettled asks nothing of a class that somebody has made of promises', async (t) => {
  let asked = 0;
  class Mine extends Promise {
    static get [Symbol.species]() {
      asked++;
      return Promise;
    }

    then() {
      asked++;
    }
  }
  const mine = Mine.resolve(7);
  const value = await new Promise((resolve, reject) => whenSettled(mine, resolve, reject));
  t.deepEqual([value, asked], [7, 0]);
});

const key = Symbol('key');
const GONE = { name: 'TypeError', message: 'Object has been destroyed' };

function guarded() {
  class Lamp {
    destroyed = false;
    switched = 'off';

    switchTo(position, _never = undefined) {
      this.switched = position;
      return this;
    }

    get light() {
      return this.switched === 'on';
    }

    set light(on) {
      this.switched = on ? 'on' : 'off';
    }

    [key]() {
      return key;
    }

    isDestroyed() {
      return this.destroyed;
    }
  }
  guardMembers(Lamp.prototype, (lamp) => lamp.destroyed, ['isDestroyed']);
  return Lamp;
}

scenario('guarded members work as before', (t) => {
  const lamp = new (guarded())();
  t.equal(lamp.switchTo('on'), lamp);
  t.equal(lamp.light, true);
  lamp.light = false;
  t.equal(lamp.switched, 'off');
  t.equal(lamp[key](), key);
});

scenario('guarded members throw where the object is destroyed, but for those excepted', (t) => {
  const lamp = new (guarded())();
  lamp.destroyed = true;
  const uses = [
    () => lamp.switchTo('on'),
    () => lamp.light,
    () => (lamp.light = true),
    () => lamp[key](),
  ];
  for (const use of uses) t.throws(use, GONE);
  t.equal(lamp.isDestroyed(), true);
  t.equal(lamp.constructor.name, 'Lamp');
});

scenario('guarded members keep their names, lengths and attributes', (t) => {
  const { prototype } = guarded();
  t.deepEqual([prototype.switchTo.name, prototype.switchTo.length], ['switchTo', 1]);
  const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(
    prototype,
    'light',
  );
  t.deepEqual([get.name, set.name, set.length], ['get light', 'set light', 1]);
  t.deepEqual([enumerable, configurable], [false, true]);
  t.deepEqual(Object.keys(prototype), []);
});
