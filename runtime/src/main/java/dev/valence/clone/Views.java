package dev.valence.clone;

/**
 * The views in a value, and the buffers that are written whole because of them.
 *
 * <p>Threads: immutable.
 *
 * @param viewBytes what all views show
 * @param bufferBytes what was written for them
 */
public record Views(long viewBytes, long bufferBytes) {
    static final Views NONE = new Views(0, 0);

    private static final int LARGE = 64 * 1024;
    private static final int SMALL_PART = 16;

    /** Whether small views have taken large buffers along. */
    public boolean pinMuch() {
        return bufferBytes >= LARGE && viewBytes < bufferBytes / SMALL_PART;
    }

    /** With one more; a view without a length shows all of its buffer. */
    Views with(Node.View view) {
        long written = view.buffer() instanceof Node.Buffer buffer ? buffer.bytes().length : 0;
        long shown = view.length() < 0 ? written : (long) view.length() * elementSize(view.name());
        return new Views(viewBytes + shown, bufferBytes + written);
    }

    private static int elementSize(String name) {
        return name.contains("64") ? 8 : name.contains("32") ? 4 : name.contains("16") ? 2 : 1;
    }
}
