package dev.valence.diagnostics;

/**
 * An {@code invoke} or a {@code sendSync} that waits for its answer.
 *
 * <p>Threads: any. Life: until it is answered, or its document is gone.
 */
public final class OpenCall {
    private final Watch watch;
    private final Kind kind;
    private final String channel;
    private final Place place;

    OpenCall(Watch watch, Kind kind, String channel, Place place) {
        this.watch = watch;
        this.kind = kind;
        this.channel = channel;
        this.place = place;
    }

    /** The answer is on its way. */
    public void answered() {
        watch.close(this);
    }

    /** Whoever could answer has let go of it. */
    public void forgotten() {
        if (!watch.close(this)) {
            return;
        }
        tell(
                kind == Kind.UNANSWERED_INVOKE
                        ? "the promise of its handler was forgotten"
                        : "nobody set event.returnValue");
    }

    /** The answer has come, to another document than the one that asked. */
    public void lost() {
        tell("the answer came when the page that asked had been replaced");
    }

    /** Nothing happens any more that could be the answer. */
    void waits() {
        tell(
                kind == Kind.UNANSWERED_INVOKE
                        ? "its handler has not come to an end"
                        : "its process stands still until event.returnValue is set");
    }

    private void tell(String why) {
        String method = kind == Kind.UNANSWERED_INVOKE ? "invoke" : "sendSync";
        watch.tell(kind, place, "nobody answers " + method + "('" + channel + "'): " + why);
    }
}
