package dev.valence.clone;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which the engine stores objects and arrays make no difference to what arrives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloneStorageTest {
    private static final String DESCRIBE =
            """
            (value) => {
              const text = (v) => (Object.is(v, -0) ? '-0' : typeof v === 'bigint' ? `${v}n` : String(v));
              const describe = (v) =>
                Object(v) !== v
                  ? text(v)
                  : `${Array.isArray(v) ? `${v.length}: ` : ''}{${Object.keys(v)
                      .map((k) => `${k}: ${describe(v[k])}`)}}`;
              return describe(value);
            }
            """;

    private TwoRealms realms;

    @BeforeAll
    void start() {
        realms = new TwoRealms();
    }

    @AfterAll
    void stop() {
        realms.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2, 3]",
                "[1.5, -0, NaN, Infinity, 3]",
                "[1, -0, 3]",
                "[1, 2 ** 31, 2 ** 53, -(2 ** 31), 2 ** 40 + 1]",
                "[1, 5n, 'x', null, undefined, true]",
                "[1, , 3]",
                "[, 1]",
                "[1, 2, ,]",
                "[]",
                "[,]",
                "new Array(5)",
                "new Array(3).fill(7)",
                "Object.assign(new Array(5), { 2: 1 })",
                "Object.assign([1, 2], { length: 4 })",
                "Object.assign([1, 2, 3, 4], { length: 2 })",
                "((a) => (a.shift(), a.shift(), a))([1, 2, 3, 4])",
                "((a) => (a.unshift(0), a))([1, 2])",
                "((a) => (a.unshift({}), a))([{ a: 1 }])",
                "((a) => (a.push(1.5), a.pop(), a))([1, 2])",
                "((a) => (delete a[1], a))([1, 2, 3])",
                "((a) => ((a[100000] = 1), a))([1])",
                "Object.freeze([1, 2, { a: 1 }])",
                "Object.seal([1, 2])",
                "Object.defineProperty([1, 2], 1, { get: () => 9, enumerable: true })",
                "Object.defineProperty([1, 2, 3], 1, { value: 9, enumerable: false })",
                "Object.assign([1, 2], { name: 'x', 3: 4 })",
                "Object.assign([], { '-1': 1, '01': 2, 4294967295: 3 })",
                "/(a)(b)?/.exec('xab')",
                "[...'abc'].map((c) => ({ c }))",
                "((o) => [o, o, [o]])({ a: 1 })",
                "((a) => [a, a, a])([1, 2])",
                "((a) => [a, a, a])([1, 'x'])",
                "((a) => (a.push(a), a.length))([1])",
            })
    void arraysArriveAsTheyWere(String expression) {
        arrivesAsItWas(expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "({})",
                "({ b: 1, a: 2, 10: 3, 9: 4, '-1': 5, '01': 6, 4294967295: 7, 4294967294: 8 })",
                "((o) => (delete o.a, (o.a = 9), o))({ a: 1, b: 2 })",
                "((o) => (delete o.c, o))({ a: 1, b: 2, c: 3 })",
                "Object.fromEntries(Array.from({ length: 2000 }, (_, i) => ['k' + i, i]))",
                "Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [2000 - i, i]))",
                "Object.fromEntries(Array.from({ length: 65 }, (_, i) => ['__proto__' + i, i]))",
                "Object.freeze({ a: { b: 1 } })",
                "Object.create({ inherited: 1 }, { a: { value: 1, enumerable: true }, b: { value: 2 } })",
                "Object.assign(Object.create(null), { a: 1 })",
                "new (class A { #secret = 1; x = 2; get y() { return 3; } })()",
                "({ a: 1, get b() { return { c: 2 }; }, d: 3 })",
                "({ ['__proto__']: 1, constructor: 2, toString: 3, '': 4 })",
                "({ a: undefined, b: null, c: -0, d: 2 ** 53, e: 10n ** 30n, f: '\\ud800' })",
                "((o) => { for (let i = 0; i < 200; i++) o['k' + i] = i;"
                        + " for (let i = 0; i < 190; i++) delete o['k' + i]; return o; })({})",
            })
    void objectsArriveAsTheyWere(String expression) {
        arrivesAsItWas(expression);
    }

    /** Several times, as what comes often is made in another way. */
    private void arrivesAsItWas(String expression) {
        Value original = realms.inSender(expression);
        String expected = realms.inSender(DESCRIBE).execute(original).asString();
        for (int i = 0; i < 6; i++) {
            Value received = realms.send(expression);
            assertThat(realms.inReceiver(DESCRIBE).execute(received).asString())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [1, 2]   | a => { a[0] = 9; a.push(1); a.shift(); }
                    [1, 2]   | a => { a[0] = 'x'; }
                    [1, 2]   | a => { a.sort((x, y) => y - x); }
                    [1.5, 2] | a => { a[1] = 9; a.reverse(); }
                    [1.5, 2] | a => { a.fill(0); a.length = 1; }
                    ['a', 2] | a => { a[0] = 9; delete a[1]; }
                    """)
    void whatOneReaderChangesIsAsItWasForTheNext(String array, String change) {
        Value original = realms.inSender(array);
        CloneData data = realms.sending.writer().write(original, Transfer.electron());
        realms.inSender(change).execute(original);
        for (int i = 0; i < 2; i++) {
            Object received = realms.receiving.reader().read(data, Flavour.ELECTRON);
            assertThat(realms.inReceiver(DESCRIBE).execute(received).asString())
                    .isEqualTo(
                            realms.inSender(DESCRIBE).execute(realms.inSender(array)).asString());
            realms.inReceiver(change).execute(received);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    { a: 1, b: { get c() { delete outer.d; return 1; } }, d: 2 } | {a: 1,b: {c: 1}}
                    { a: { get c() { outer.d = 3; outer.e = 4; return 1; } }, d: 2 } | {a: {c: 1},d: 3}
                    [{ get c() { outer.length = 1; return 1; } }, 2] | 2: {0: {c: 1}}
                    [{ get c() { outer[1] = 'x'; outer.push(4); return 1; } }, 2] | 2: {0: {c: 1},1: x}
                    [{ get c() { delete outer[1]; return 1; } }, 2, 3] | 3: {0: {c: 1},2: 3}
                    [{ get c() { outer.name = 'x'; return 1; } }, 2] | 2: {0: {c: 1},1: 2}
                    """)
    void aGetterFurtherInChangesWhatComesLater(String expression, String expected) {
        String define = "(() => { const outer = " + expression + "; return outer; })()";
        Value received = realms.send(define);
        assertThat(realms.inReceiver(DESCRIBE).execute(received).asString()).isEqualTo(expected);
    }

    @Test
    void aGettersStackTellsNothingOfTheWalk() {
        String stack = "{ get a() { return new Error('here').stack; } }";
        String lines = realms.inReceiver("(v) => v.a").execute(realms.send(stack)).asString();
        assertThat(lines.lines().skip(1)).allMatch(line -> line.contains("test.js"));
    }
}
