package dev.valence.js;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;

/**
 * Where user code stands, seen from Java that it has called. Costs a tenth of a millisecond: for
 * explanations, not for every message.
 *
 * <p>Threads: any; keeps no state.
 */
public final class UserCode {
    private static final Source STOP =
            Source.newBuilder("js", "throw 0", "valence:place").internal(true).buildLiteral();

    private UserCode() {}

    /** The innermost line of user code on this thread, as {@code file:line}; empty if none. */
    public static String place() {
        try {
            Context.getCurrent().eval(STOP);
            return "";
        } catch (PolyglotException stopped) {
            return innermost(stopped);
        } catch (IllegalStateException notInGuestCode) {
            return "";
        }
    }

    private static String innermost(PolyglotException stopped) {
        for (PolyglotException.StackFrame frame : stopped.getPolyglotStackTrace()) {
            SourceSection section = frame.isGuestFrame() ? frame.getSourceLocation() : null;
            if (section != null && !section.getSource().isInternal()) {
                return section.getSource().getName() + ":" + section.getStartLine();
            }
        }
        return "";
    }
}
