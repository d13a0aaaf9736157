package dev.valence.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AgentTest {
    private final JsEngine engine = new JsEngine();
    private final Realm page = new Realm(engine, "page", null, 0);
    private final Realm isolated = new Realm(engine, "isolated world", null, 0);
    private final Agent agent = new Agent();

    AgentTest() {
        agent.add(page);
        agent.add(isolated);
    }

    @AfterEach
    void close() {
        page.kill();
        isolated.kill();
        engine.close();
    }

    /**
     * Kills a realm from another thread, and interrupts the caller's as the engine does meanwhile:
     * the interrupt may be noticed before the cancellation is.
     */
    public static final class Killing {
        private final Realm victim;

        Killing(Realm victim) {
            this.victim = victim;
        }

        @HostAccess.Export
        public void kill() {
            new Thread(victim::kill).start();
            while (!victim.isClosed()) {
                Thread.onSpinWait();
            }
            Thread.currentThread().interrupt();
        }
    }

    private static Value loop(Realm realm) {
        String code = "(killing) => { do { killing.kill(); } while (true); }";
        return realm.eval(Source.create("js", code));
    }

    @Test
    void aRealmThatIsKilledEndsATaskAlsoWhereAnotherOneOfItsDocumentNoticesFirst() {
        Value loop = loop(isolated);
        assertThatThrownBy(() -> agent.run(() -> loop.executeVoid(new Killing(page))))
                .isInstanceOf(RealmEndedException.class);
    }

    @Test
    void whatATaskThrowsIsToldWhileAllRealmsLive() {
        Value throwing =
                page.eval(Source.create("js", "() => { throw new Error('of the page'); }"));
        assertThatThrownBy(() -> agent.run(throwing::executeVoid))
                .isInstanceOf(PolyglotException.class)
                .hasMessage("Error: of the page");
        assertThat(agent.isInTask()).isFalse();
    }
}
