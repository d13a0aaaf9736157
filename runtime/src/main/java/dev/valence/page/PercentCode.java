package dev.valence.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding with the sets of the URL standard (1.3 Percent-encoded bytes).
 *
 * <p>Threads: any; keeps no state.
 */
final class PercentCode {
    private static final String HEX = "0123456789ABCDEF";
    private static final String PATH_SET = " \"#<>?^`{}";
    private static final String QUERY_SET = " \"#<>'";
    private static final String FRAGMENT_SET = " \"<>`";

    private PercentCode() {}

    static String encodePath(String text) {
        return encode(text, PATH_SET);
    }

    static String encodeQuery(String text) {
        return encode(text, QUERY_SET);
    }

    static String encodeFragment(String text) {
        return encode(text, FRAGMENT_SET);
    }

    private static String encode(String text, String set) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int unsigned = b & 0xff;
            if (unsigned <= 0x1f || unsigned >= 0x7f || set.indexOf(unsigned) >= 0) {
                out.append('%').append(HEX.charAt(unsigned >> 4)).append(HEX.charAt(unsigned & 15));
            } else {
                out.append((char) unsigned);
            }
        }
        return out.toString();
    }

    static String decode(String text) {
        return new String(decodeBytes(text), StandardCharsets.UTF_8);
    }

    static byte[] decodeBytes(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int value = in[i] == '%' && i + 2 < in.length ? hex(in[i + 1], in[i + 2]) : -1;
            out.write(value < 0 ? in[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return out.toByteArray();
    }

    private static int hex(byte high, byte low) {
        int a = Character.digit(high, 16);
        int b = Character.digit(low, 16);
        return a < 0 || b < 0 ? -1 : a * 16 + b;
    }
}
