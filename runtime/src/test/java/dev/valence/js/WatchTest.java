package dev.valence.js;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;

/** What the tests of the wall rely on: {@code $foreign} knows what is not of the realm. */
class WatchTest {
    /** A binding of one method. */
    public static final class Sample {
        @HostAccess.Export
        public void fail() {
            throw new IllegalStateException("a secret");
        }
    }

    private static Realm realm(JsEngine engine) {
        Realm realm = new Realm(engine, "test", null, 0);
        realm.provide("sample", new Sample());
        return realm;
    }

    private static String foreign(Realm realm, Object value) {
        Value function = realm.context().getBindings("js").getMember("$foreign");
        return function.execute(value).asString();
    }

    @Test
    void javaObjectsAndProxiesAreForeign() {
        try (JsEngine engine = Watch.engine()) {
            Realm realm = realm(engine);
            assertThat(foreign(realm, new Object())).contains("host");
            assertThat(foreign(realm, new Exception())).contains("host");
            assertThat(foreign(realm, (ProxyExecutable) arguments -> null)).contains("host");
            assertThat(foreign(realm, ProxyObject.fromMap(java.util.Map.of()))).contains("host");
            realm.close();
        }
    }

    @Test
    void valuesOfTheRealmAreNot() {
        try (JsEngine engine = Watch.engine()) {
            Realm realm = realm(engine);
            String[] values = {
                "({})",
                "[]",
                "() => {}",
                "new Error()",
                "new Proxy({}, {})",
                "Symbol()",
                "1n",
                "null",
                "globalThis",
                "new ArrayBuffer(1)",
                "(function* () {})()",
                "new Intl.Collator()"
            };
            for (String value : values) {
                assertThat(foreign(realm, realm.context().eval("js", value))).isEmpty();
            }
            realm.close();
        }
    }

    @Test
    void aRawJavaExceptionIsForeignAndAFacadesErrorIsNot() {
        try (JsEngine engine = Watch.engine()) {
            Realm realm = realm(engine);
            Value caught =
                    realm.context().eval("js", "(f) => { try { f() } catch (e) { return e } }");
            ProxyExecutable raw =
                    arguments -> {
                        throw new IllegalStateException("a secret");
                    };
            Value error = caught.execute(realm.context().asValue(raw));
            assertThat(foreign(realm, error)).contains("host");
            Value sample = caught.execute(realm.require("sample-caller"));
            assertThat(foreign(realm, sample)).isEmpty();
            assertThat(sample.getMember("message").asString())
                    .startsWith("Internal error in Valence: sample.fail (WatchTest.java:");
            realm.close();
        }
    }

    @Test
    void facadesAreNamed() {
        try (JsEngine engine = Watch.engine()) {
            Realm realm = realm(engine);
            Value fail = realm.require("sample-caller").getMember("fail");
            assertThat(foreign(realm, fail)).isEqualTo("fail of a facade");
            realm.close();
        }
    }
}
