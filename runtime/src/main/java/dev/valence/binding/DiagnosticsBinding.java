package dev.valence.binding;

import dev.valence.diagnostics.Diagnostic;
import dev.valence.diagnostics.Diagnostics;
import dev.valence.diagnostics.Watch;
import dev.valence.module.JsonText;
import java.util.List;
import org.graalvm.polyglot.HostAccess;

/**
 * {@code binding('diagnostics')}, in an app whose silent failures somebody wants to know: what only
 * js-lib sees of them.
 *
 * <p>Threads: confined to the loop of its realm. Life: the realm's.
 */
public final class DiagnosticsBinding {
    private final Watch watch;

    public DiagnosticsBinding(Watch watch) {
        this.watch = watch;
    }

    /**
     * The line of user code that runs now fails in silence.
     *
     * @param kind the id of a kind
     */
    @HostAccess.Export
    public void tell(String kind, String text) {
        watch.tellHere(kind, text);
    }

    /** User code begins to listen to a channel. */
    @HostAccess.Export
    public void listensToChannel(String channel) {
        watch.listensTo(channel);
    }

    /** User code begins to listen to the messages of a port. */
    @HostAccess.Export
    public void listensToPort(PortHandle handle) {
        watch.listensTo(handle.port());
    }

    /** A test begins. */
    @HostAccess.Export
    public void testBegins() {
        diagnostics().testBegins();
    }

    /** A test has run: what has been told since it began, as lines in JSON. */
    @HostAccess.Export
    public String testRan(boolean failed) {
        List<String> lines = diagnostics().testRan(failed).stream().map(Diagnostic::line).toList();
        return JsonText.of(lines);
    }

    /** Whether a collection may tell more: answers are waited for, or ports not started. */
    @HostAccess.Export
    public boolean mayBeForgotten() {
        return diagnostics().mayBeForgotten();
    }

    /** All tests have run. */
    @HostAccess.Export
    public void testsRan() {
        diagnostics().testsRan();
    }

    private Diagnostics diagnostics() {
        return watch.all();
    }
}
