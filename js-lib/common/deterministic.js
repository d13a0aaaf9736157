'use strict';

// Under the deterministic scheduler, Date and Math.random follow its clock and its seed.

const { currentTime, random, isDeterministic } = binding('clock');
const { ObjectDefineProperties, ObjectDefineProperty, ReflectConstruct } = primordials;
const { DatePrototype, FunctionPrototypeBind, uncurryThis } = primordials;

const dateToString = uncurryThis(DatePrototype.toString);

/** A Date whose clock is ours. Bound, so that it looks like native code and can be constructed. */
function newDate(NativeDate) {
  const target = function (...args) {
    if (new.target === undefined) return dateToString(new NativeDate(currentTime()));
    return ReflectConstruct(NativeDate, args.length === 0 ? [currentTime()] : args, new.target);
  };
  target.prototype = DatePrototype;
  const now = () => currentTime();
  const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
  return ObjectDefineProperties(FunctionPrototypeBind(target, undefined), {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: DatePrototype, writable: false, enumerable: false, configurable: false },
    now: hidden(now),
    parse: hidden(NativeDate.parse),
    UTC: hidden(NativeDate.UTC),
  });
}

let installed = false;

/** Called before user code; does nothing the second time, and when time is real. */
exports.install = (target) => {
  if (installed || !isDeterministic()) return;
  installed = true;
  const Date = newDate(primordials.Date);
  const property = { value: Date, writable: true, enumerable: false, configurable: true };
  ObjectDefineProperty(target, 'Date', property);
  ObjectDefineProperty(DatePrototype, 'constructor', property);
  ObjectDefineProperty(target.Math, 'random', { value: { random: () => random() }.random });
  primordials.Date = Date;
};
