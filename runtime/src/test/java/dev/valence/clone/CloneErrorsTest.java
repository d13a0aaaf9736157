package dev.valence.clone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valence.binding.CloneBinding;
import dev.valence.js.GuestException;
import java.util.concurrent.FutureTask;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be cloned, and how that is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloneErrorsTest {
    private static final String PREFIX = "Failed to execute 'postMessage' on 'MessagePort': ";
    private static final String DETACHED =
            "(() => { const b = new ArrayBuffer(4); b.transfer(); return b; })()";

    private TwoRealms realms;

    @BeforeAll
    void start() {
        realms = new TwoRealms();
    }

    @AfterAll
    void stop() {
        realms.close();
    }

    @ParameterizedTest(name = "{0} could not be cloned: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    () => 1                          | () => 1
                    function text() {}               | function text() {}
                    async function text() {}         | async function text() {}
                    class A { x = 1 }                | class A { x = 1 }
                    Symbol('x')                      | Symbol(x)
                    Object(Symbol('x'))              | [object Symbol]
                    Promise.resolve()                | #<Promise>
                    new WeakMap()                    | #<WeakMap>
                    new WeakSet()                    | #<WeakSet>
                    new WeakRef({})                  | #<WeakRef>
                    new FinalizationRegistry(() => {}) | #<FinalizationRegistry>
                    (function* () {})()              | [object Generator]
                    (async function* () {})()        | [object AsyncGenerator]
                    new Proxy({}, {})                | #<Object>
                    globalThis                       | #<Object>
                    new Intl.NumberFormat()          | #<NumberFormat>
                    (function () { return arguments; })(1) | #<Object>
                    new Map().entries()              | [object Map Iterator]
                    Object.setPrototypeOf(Promise.resolve(), Array.prototype) | [object Object]
                    { f() {} }                       | f() {}
                    { a: [new Map([[1, () => 2]])] } | () => 2
                    new Error('m', { cause: Symbol('c') }) | Symbol(c)
                    """)
    void theWebSaysWhatCouldNotBeCloned(String expression, String text) {
        assertThat(realms.refusal(expression, Transfer.web(PREFIX)))
                .isEqualTo("DOM_EXCEPTION: " + PREFIX + text + " could not be cloned.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "() => 1",
                "Symbol('x')",
                "[Promise.resolve()]",
                "new Proxy([], {})",
                "new SharedArrayBuffer(4)",
                "new Uint8Array(new SharedArrayBuffer(4))",
                DETACHED
            })
    void electronSaysOnlyThatItCouldNot(String expression) {
        assertThat(realms.refusal(expression, Transfer.electron()))
                .isEqualTo("ERROR: An object could not be cloned.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new Proxy({}, {})",
                "new Proxy([], {})",
                "new Proxy(() => 1, {})",
                "new Proxy(new Map(), {})",
                "new Proxy({}, { get() { throw 1; }, ownKeys() { throw 1; }, getPrototypeOf() { throw 1; } })",
                "Proxy.revocable({}, {}).proxy",
                "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()",
                "{ deep: [new Proxy({}, {})] }"
            })
    void noProxyPasses(String expression) {
        assertThat(realms.refusal(expression, Transfer.web("")))
                .startsWith("DOM_EXCEPTION: ")
                .endsWith(" could not be cloned.");
    }

    @Test
    void aDetachedBufferIsNamed() {
        String text = "DOM_EXCEPTION: An ArrayBuffer is detached and could not be cloned.";
        assertThat(realms.refusal(DETACHED, Transfer.web(""))).isEqualTo(text);
        String view = "(() => { const u = new Uint8Array(4); u.buffer.transfer(); return u; })()";
        assertThat(realms.refusal(view, Transfer.web(""))).isEqualTo(text);
    }

    @Test
    void aViewThatItsBufferHasLeftCannotBeCloned() {
        String view =
                "(() => { const u = new Uint8Array(new ArrayBuffer(8, { maxByteLength: 8 }), 2, 4);"
                        + " u.buffer.resize(3); return u; })()";
        assertThat(realms.refusal(view, Transfer.web(""))).contains("could not be cloned.");
    }

    @Test
    void platformObjectsCannotBeCloned() {
        Value object =
                realms.inSender("(mark) => mark(new (class Widget { x = 1; })())")
                        .execute(realms.sender.require("clone/probe").getMember("markUncloneable"));
        assertThatThrownBy(() -> realms.sending.writer().write(object, Transfer.web("")))
                .isInstanceOf(GuestException.class)
                .hasMessage("#<Widget> could not be cloned.");
        realms.inSender("(o) => Object.setPrototypeOf(o, Object.prototype)").execute(object);
        assertThatThrownBy(() -> realms.sending.writer().write(object, Transfer.electron()))
                .hasMessage("An object could not be cloned.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSModuleNamespaceObject", "JSWebAssemblyModuleObject", "Unknown$New"})
    void classesThatNobodyNamedCannotBeCloned(String engineClass) {
        assertThat(Brand.of("com.oracle.truffle.js.runtime." + engineClass)).isEqualTo(Brand.OTHER);
    }

    @Test
    void whatAGetterThrowsReachesTheCallerUnchanged() {
        realms.sender.provide("clone", new CloneBinding(realms.sending));
        Value probe = realms.sender.require("clone/probe").getMember("structuredClone");
        Value same =
                realms.inSender(
                        "(clone) => { const mine = { mine: true };"
                                + " try { clone({ get a() { throw mine; } }); }"
                                + " catch (e) { return e === mine; } }");
        assertThat(same.execute(probe).asBoolean()).isTrue();
    }

    @Test
    void tenThousandLevelsPassOnTheStackOfACarrier() throws Exception {
        assertThat(onStack(64 << 20, 10_000)).isEqualTo("arrived");
    }

    @Test
    void tooDeepAValueIsARangeError() throws Exception {
        assertThat(onStack(1 << 20, 1_000_000))
                .isEqualTo("RANGE_ERROR: Maximum call stack size exceeded");
    }

    private String onStack(long stackSize, int levels) throws Exception {
        FutureTask<String> journey = new FutureTask<>(() -> deepJourney(levels));
        new Thread(null, journey, "carrier", stackSize).start();
        return journey.get();
    }

    private String deepJourney(int levels) {
        Value deep =
                realms.inSender(
                        "(() => { let o = 1; for (let i = 0; i < "
                                + levels
                                + "; i++)"
                                + " o = i % 2 ? [o] : { o }; return o; })()");
        try {
            CloneData data = realms.sending.writer().write(deep, Transfer.electron());
            realms.receiving.reader().read(data, Flavour.ELECTRON);
            return "arrived";
        } catch (GuestException e) {
            return e.kind() + ": " + e.getMessage();
        } catch (PolyglotException e) {
            return "guest: " + e.getMessage();
        }
    }
}
