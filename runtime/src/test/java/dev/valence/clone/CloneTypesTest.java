package dev.valence.clone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives for each type; checks run in the receiving realm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloneTypesTest {
    private TwoRealms realms;
    private Value foreignObjects;

    @BeforeAll
    void start() {
        realms = new TwoRealms();
        foreignObjects =
                realms.inReceiver(
                        """
                        (root) => {
                          const own = new Set();
                          for (const name of Object.getOwnPropertyNames(globalThis)) {
                            const { prototype } = Object(globalThis[name]);
                            if (prototype) own.add(prototype);
                          }
                          const seen = new Set();
                          const foreign = [];
                          const visit = (value) => {
                            if (Object(value) !== value || seen.has(value)) return;
                            seen.add(value);
                            if (!own.has(Object.getPrototypeOf(value))) foreign.push(value);
                            for (const key of Reflect.ownKeys(value)) visit(value[key]);
                            if (value instanceof Map) value.forEach((v, k) => (visit(v), visit(k)));
                            if (value instanceof Set) value.forEach(visit);
                            if (ArrayBuffer.isView(value)) visit(value.buffer);
                          };
                          visit(root);
                          return foreign.length;
                        }
                        """);
    }

    @AfterAll
    void stop() {
        realms.close();
    }

    private void arrives(String expression, String check) {
        Value received = realms.send(expression);
        assertThat(realms.inReceiver(check).execute(received).asBoolean())
                .as("%s arrives so that %s; it is %s", expression, check, received)
                .isTrue();
        assertThat(foreignObjects.execute(received).asInt()).isZero();
    }

    @ParameterizedTest(name = "{0} arrives")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    undefined
                    null
                    true
                    false
                    0
                    -0
                    1
                    -1
                    32767
                    32768
                    -32768
                    -32769
                    2147483647
                    2147483648
                    -2147483649
                    9007199254740991
                    9007199254740993
                    2 ** 40
                    2 ** 70
                    0.1
                    1e300
                    5e-324
                    NaN
                    Infinity
                    -Infinity
                    0n
                    1n
                    -1n
                    100000n
                    2n ** 40n
                    2n ** 53n + 1n
                    -(2n ** 1000n) - 7n
                    ''
                    'text'
                    '\\u0000'
                    '\\ud800'
                    'a\\udc00b\\ud83d\\ude00'
                    'ab'.repeat(500000)
                    """)
    void primitivesArriveAsTheyWere(String expression) {
        arrives(expression, "(v) => Object.is(v, " + expression + ")");
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    new Boolean(false)      | v => typeof v === 'object' && v.valueOf() === false
                    new Number(-0)          | v => typeof v === 'object' && Object.is(v.valueOf(), -0)
                    new String('a\\ud800')  | v => typeof v === 'object' && v.valueOf() === 'a\\ud800'
                    Object(5n)              | v => typeof v === 'object' && v.valueOf() === 5n
                    Object.assign(new Number(1), { a: 1 }) | v => !('a' in v)
                    new Date(1e12)          | v => v.getTime() === 1e12
                    new Date(NaN)           | v => Number.isNaN(v.getTime())
                    Object.assign(/a\\/b/giy, { lastIndex: 2 }) | v => String(v) === '/a\\\\/b/giy' && v.lastIndex === 0
                    new RegExp('[\\n\\u2028]', 'dv') | v => v.source === /[\\n\\u2028]/.source && v.flags === 'dv'
                    Object.defineProperty(/a/, 'flags', { value: 'g' }) | v => v.flags === ''
                    """)
    void boxesDatesAndRegExps(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ({})                                   | v => Reflect.ownKeys(v).length === 0
                    ({ b: 1, 7: 2, a: 3, 2: 4 })           | v => Object.keys(v).join() === '2,7,b,a'
                    ({ ['__proto__']: 1 })                 | v => Object.hasOwn(v, '__proto__') && v.__proto__ === 1
                    ({ toString: 1, constructor: 2 })      | v => v.toString === 1 && v.constructor === 2
                    ({ 'a"\\\\\\n\\u2028\\ud800': 1 })     | v => v['a"\\\\\\n\\u2028\\ud800'] === 1
                    ({ u: undefined })                     | v => 'u' in v && v.u === undefined
                    ({ [Symbol('s')]: 1, a: 2 })           | v => Reflect.ownKeys(v).length === 1
                    Object.create({ inherited: 1 })        | v => !('inherited' in v)
                    Object.create(null)                    | v => Object.getPrototypeOf(v) === Object.prototype
                    Object.defineProperty({}, 'x', { value: 1 }) | v => !('x' in v)
                    new (class A { x = 1; #y = 2; z() {} }) | v => Reflect.ownKeys(v).join() === 'x'
                    Object.freeze({ a: 1 })                | v => !Object.isFrozen(v) && (v.a = 2) && v.a === 2
                    (() => { const o = {}; for (let i = 0; i < 3000; i++) o['k' + i] = i; return o; })() | v => Object.keys(v).length === 3000 && v.k2999 === 2999
                    Object.prototype                       | v => Reflect.ownKeys(v).length === 0
                    Math                                   | v => Reflect.ownKeys(v).length === 0
                    Object.setPrototypeOf({ a: 1 }, Map.prototype) | v => v.a === 1 && !(v instanceof Map)
                    ({ get [Symbol.toStringTag]() { throw 1; }, constructor: Promise.name }) | v => v.constructor === 'Promise'
                    """)
    void plainObjects(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    []                                | v => Array.isArray(v) && v.length === 0
                    [1, 'a', [true], { b: null }]     | v => JSON.stringify(v) === '[1,"a",[true],{"b":null}]'
                    [undefined, undefined]            | v => v.length === 2 && 0 in v && 1 in v
                    [, 1, , 3, ,]                     | v => v.length === 5 && Object.keys(v).join() === '1,3'
                    new Array(4294967295)             | v => v.length === 4294967295 && Object.keys(v).length === 0
                    Object.assign([1, 2], { p: 3 })   | v => v.length === 2 && Object.keys(v).join() === '0,1,p'
                    Object.assign([, 1], { p: 3 })    | v => v.length === 2 && Object.keys(v).join() === '1,p'
                    Object.assign([0, , 2], { p: 3 }) | v => v.length === 3 && Object.keys(v).join() === '0,2,p'
                    Array.from({ length: 100000 }, (_, i) => i) | v => v.length === 100000 && v.every((x, i) => x === i)
                    new (class L extends Array {})(3)  | v => v.length === 3 && v.constructor === Array
                    (() => { const a = [1, 2, 3]; Object.defineProperty(a, 0, { get() { a.length = 1; return 9; } }); return a; })() | v => v.length === 3 && Object.keys(v).join() === '0' && v[0] === 9
                    """)
    void arrays(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    new Map([[3, 'c'], [{ k: 1 }, new Map([[1, 2]])], [NaN, -0]]) | v => [...v.keys()][0] === 3 && [...v.keys()][1].k === 1 && [...v.values()][1].get(1) === 2 && v.has(NaN)
                    Object.assign(new Map(), { a: 1 })   | v => v.size === 0 && !('a' in v)
                    new Set(['z', 'a', 1, { x: 1 }])     | v => [...v].slice(0, 3).join() === 'z,a,1' && [...v][3].x === 1
                    new (class M extends Map {})([[1, 2]]) | v => v.constructor === Map && v.get(1) === 2
                    Object.setPrototypeOf(new Map([[1, 2]]), Object.prototype) | v => v instanceof Map && v.get(1) === 2
                    (() => { const m = new Map(); m.set(m, m); return m; })()  | v => v.get(v) === v
                    (() => { const s = new Set(); s.add(s); return s; })()  | v => v.has(v) && v.size === 1
                    """)
    void mapsAndSets(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    new Error('m')                       | v => v.constructor === Error && v.message === 'm' && !Object.keys(v).length
                    new Error()                          | v => !Object.hasOwn(v, 'message') && v.message === ''
                    new RangeError('m')                  | v => v.constructor === RangeError && String(v) === 'RangeError: m'
                    new URIError('m')                    | v => v.constructor === URIError
                    Object.assign(new Error('m'), { name: 'TypeError' }) | v => v.constructor === TypeError && !Object.hasOwn(v, 'name')
                    Object.assign(new TypeError('m'), { name: 'Custom', code: 1 }) | v => v.constructor === Error && v.name === 'Error' && !('code' in v)
                    Object.setPrototypeOf(new Error('m'), null) | v => v.constructor === Error && v.message === 'm'
                    new AggregateError([1], 'm')         | v => v.constructor === Error && !('errors' in v)
                    new Error('m', { cause: { a: 1 } })  | v => v.cause.a === 1 && !Object.keys(v).length
                    new Error('m', { cause: undefined }) | v => Object.hasOwn(v, 'cause')
                    new Error('m')                       | v => !Object.hasOwn(v, 'cause')
                    Object.assign(new Error('m'), { stack: 'my stack' }) | v => v.stack === 'my stack'
                    (function thrower() { return new Error('m'); })() | v => v.stack.includes('thrower')
                    (() => { const e = new Error('m'); e.cause = e; return e; })() | v => v.cause === v
                    Object.assign(new Error(), { message: 5 }) | v => v.message === '5'
                    """)
    void errors(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    new ArrayBuffer(0)                 | v => v.byteLength === 0 && !v.resizable
                    new Uint8Array([1, 2, 255]).buffer | v => new Uint8Array(v).join() === '1,2,255'
                    new ArrayBuffer(3, { maxByteLength: 9 }) | v => v.byteLength === 3 && v.maxByteLength === 9 && v.resizable
                    new Int8Array([-1])                | v => v.constructor === Int8Array && v[0] === -1
                    new Uint8Array([1, 2])             | v => v.constructor === Uint8Array && v.join() === '1,2'
                    new Uint8ClampedArray([300])       | v => v.constructor === Uint8ClampedArray && v[0] === 255
                    new Int16Array([-300])             | v => v.constructor === Int16Array && v[0] === -300
                    new Uint16Array([300])             | v => v.constructor === Uint16Array && v[0] === 300
                    new Int32Array([-70000])           | v => v.constructor === Int32Array && v[0] === -70000
                    new Uint32Array([70000])           | v => v.constructor === Uint32Array && v[0] === 70000
                    new Float32Array([1.5])            | v => v.constructor === Float32Array && v[0] === 1.5
                    new Float64Array([0.1, -0])        | v => v.constructor === Float64Array && v[0] === 0.1 && Object.is(v[1], -0)
                    new BigInt64Array([-5n])           | v => v.constructor === BigInt64Array && v[0] === -5n
                    new BigUint64Array([5n])           | v => v.constructor === BigUint64Array && v[0] === 5n
                    new Uint8Array([1, 2, 3, 4]).subarray(1, 3) | v => v.join() === '2,3' && v.byteOffset === 1 && v.buffer.byteLength === 4
                    new DataView(new ArrayBuffer(8), 2, 3) | v => v.constructor === DataView && v.byteOffset === 2 && v.byteLength === 3
                    Object.assign(new Uint8Array(1), { a: 1 }) | v => !('a' in v)
                    new (class B extends Uint8Array {})(2) | v => v.constructor === Uint8Array
                    (() => { const u = new Uint8Array(4); return [u, new Uint16Array(u.buffer, 2), u.buffer]; })() | ([u, w, b]) => u.buffer === b && w.buffer === b && (w[0] = 513) && u[2] === 1
                    """)
    void buffersAndViews(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    new Uint8Array(new ArrayBuffer(4, { maxByteLength: 8 }), 1)      | v => (v.buffer.resize(8), v.length === 7)
                    new Uint8Array(new ArrayBuffer(4, { maxByteLength: 8 }), 1, 3)   | v => (v.buffer.resize(8), v.length === 3)
                    new Uint8Array(new ArrayBuffer(4, { maxByteLength: 4 }))         | v => (v.buffer.resize(2), v.length === 2)
                    new Uint8Array(new ArrayBuffer(4, { maxByteLength: 4 }), 0, 4)   | v => (v.buffer.resize(2), v.length === 0)
                    new Uint16Array(new ArrayBuffer(5, { maxByteLength: 8 }), 2)     | v => (v.buffer.resize(8), v.length === 3)
                    new Uint16Array(new ArrayBuffer(5, { maxByteLength: 8 }), 2, 1)  | v => (v.buffer.resize(8), v.length === 1)
                    new DataView(new ArrayBuffer(4, { maxByteLength: 8 }), 1)        | v => (v.buffer.resize(8), v.byteLength === 7)
                    new DataView(new ArrayBuffer(4, { maxByteLength: 8 }), 1, 3)     | v => (v.buffer.resize(8), v.byteLength === 3)
                    (() => { const u = new Uint8Array(new ArrayBuffer(3, { maxByteLength: 3 })); u.set([1, 2, 3]); return u; })() | v => v.join() === '1,2,3'
                    """)
    void viewsThatFollowTheLengthOfTheirBufferStillDo(String expression, String check) {
        arrives(expression, check);
    }

    @Test
    void theSendersViewsAreLeftAsTheyWere() {
        Value view =
                realms.inSender("new Uint8Array(new ArrayBuffer(3, { maxByteLength: 3 })).fill(7)");
        realms.sending.writer().write(view, Transfer.electron());
        assertThat(
                        realms.inSender("(v) => v.join() + v.buffer.byteLength")
                                .execute(view)
                                .asString())
                .isEqualTo("7,7,73");
    }

    @Test
    void halfPrecisionNumbersKeepTheirValue() {
        assumeTrue(Runtime.version().feature() >= 20, "the engine needs JDK 20 for Float16");
        arrives("new Float16Array([1.5])", "(v) => v.constructor === Float16Array && v[0] === 1.5");
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    (() => { const o = {}; o.self = o; return o; })()     | v => v.self === v
                    (() => { const a = []; a.push(a, a); return a; })()   | v => v[0] === v && v[1] === v
                    (() => { const x = {}; return { a: x, b: [x] }; })()  | v => v.a === v.b[0]
                    (() => { const d = new Date(0); return [d, d]; })()   | v => v[0] === v[1]
                    (() => { const n = new Number(1); return [n, n, new Number(1)]; })() | v => v[0] === v[1] && v[1] !== v[2]
                    [{ a: 1 }, { a: 1 }]                                  | v => v[0] !== v[1]
                    (() => { const p = { c: [] }; p.c.push({ p }, { p }); return p; })() | v => v.c[0].p === v && v.c[1].p === v && v.c[0] !== v.c[1]
                    (() => { const a = [, 1]; a.p = a; return { a, b: a }; })() | v => v.a === v.b && v.a.p === v.a && !(0 in v.a)
                    """)
    void cyclesAndSharedReferencesAreKept(String expression, String check) {
        arrives(expression, check);
    }

    @ParameterizedTest(name = "{0} arrives so that {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    (() => { let n = 0; return { get a() { return ++n; }, get b() { return ++n; } }; })() | v => v.a === 1 && v.b === 2
                    ({ get a() { delete this.b; return 1; }, b: 2 })      | v => !('b' in v)
                    ({ get a() { delete this.toString; return 1; }, toString: 2 }) | v => !Object.hasOwn(v, 'toString')
                    ({ get a() { this.b = 2; return 1; } })               | v => !('b' in v)
                    ({ get a() { this.b = 3; return 1; }, b: 2 })         | v => v.b === 3
                    """)
    void gettersRunOnceInOrder(String expression, String check) {
        arrives(expression, check);
    }

    @Test
    void shapesThatComeOftenMakeTheSameObjects() {
        for (int i = 0; i < 20; i++) {
            arrives(
                    "({ ['__proto__']: " + i + ", 'a b': 'x', $: [1], '\\'\"\\\\': null, if: 2 })",
                    "(v) => v.__proto__ === "
                            + i
                            + " && v['a b'] === 'x' && v.$[0] === 1"
                            + " && v['\\'\"\\\\'] === null && v.if === 2");
        }
    }

    @Test
    void manyShapesAreForgottenAgain() {
        for (int i = 0; i < 2000; i++) {
            arrives("({ key" + i + ": 1 })", "(v) => v.key" + i + " === 1");
        }
    }

    @Test
    void tamperedIntrinsicsChangeNothing() {
        try (TwoRealms tampered = new TwoRealms()) {
            String poison =
                    """
                    (() => {
                      const { defineProperty, prototype } = Object;
                      const found = [];
                      for (const C of [Array, Map, Set, Date, RegExp, Object, Reflect, ArrayBuffer, Uint8Array, Error]) {
                        for (const o of [C, C.prototype ?? {}]) {
                          for (const k of Reflect.ownKeys(o)) if (k !== 'constructor') found.push({ o, k });
                        }
                      }
                      const value = () => { throw 'user code'; };
                      for (let i = 0; i < found.length; i++) {
                        try { found[i].o[found[i].k] = value; } catch {}
                      }
                      defineProperty(prototype, 'a', { set: value, configurable: true });
                    })()
                    """;
            Value value =
                    tampered.inSender(
                            "{ a: [1, , new Map([[1, new Set([2])]]), new Date(3), /x/g,"
                                    + " new Uint8Array(4), new Error('e')] }");
            tampered.inSender(poison);
            tampered.inReceiver(poison);
            CloneData data = tampered.sending.writer().write(value, Transfer.web(""));
            Value received = (Value) tampered.receiving.reader().read(data, Flavour.WEB);
            assertThat(received.getMember("a").getArraySize()).isEqualTo(7);
        }
    }
}
