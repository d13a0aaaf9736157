package dev.valence.binding;

/**
 * Decodes invalid UTF-8 as the Encoding standard says (8.1.1): one U+FFFD per maximal bad part.
 *
 * <p>Threads: any; keeps no state.
 */
final class Utf8 {
    private static final int NOT_A_LEAD = -1;

    private final byte[] bytes;
    private int position;
    private boolean ranOut;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    static String decode(byte[] bytes) {
        Utf8 input = new Utf8(bytes);
        StringBuilder out = new StringBuilder(bytes.length);
        while (input.position < bytes.length) {
            out.appendCodePoint(input.next());
        }
        return out.toString();
    }

    /** How many bytes at the end are the valid beginning of a character. */
    static int incomplete(byte[] bytes) {
        Utf8 input = new Utf8(bytes);
        int start = 0;
        while (input.position < bytes.length) {
            start = input.position;
            input.next();
        }
        return input.ranOut ? bytes.length - start : 0;
    }

    private int next() {
        int lead = bytes[position++] & 0xFF;
        int needed = needed(lead);
        if (needed == 0) {
            return lead;
        }
        return needed == NOT_A_LEAD ? 0xFFFD : continued(lead, needed);
    }

    private int continued(int lead, int needed) {
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        int point = lead & (0x3F >> needed);
        for (int i = 0; i < needed; i++) {
            ranOut = position == bytes.length;
            int next = ranOut ? 0 : bytes[position] & 0xFF;
            if (next < low || next > high) {
                return 0xFFFD;
            }
            position++;
            point = point << 6 | next & 0x3F;
            low = 0x80;
            high = 0xBF;
        }
        return point;
    }

    private static int needed(int lead) {
        if (lead < 0x80) {
            return 0;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return NOT_A_LEAD;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }
}
