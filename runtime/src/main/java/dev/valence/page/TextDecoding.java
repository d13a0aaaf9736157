package dev.valence.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark wins, then the charset of the response, then a {@code meta} in
 * the first 1024 bytes (HTML standard, 13.2.3.2). The default is UTF-8.
 *
 * <p>Threads: any; keeps no state.
 */
final class TextDecoding {
    private static final int PRESCAN_BYTES = 1024;
    private static final Pattern META =
            Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");

    private TextDecoding() {}

    static String decode(byte[] bytes, @Nullable String declared) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return new String(bytes, named(declared == null ? fromMeta(bytes) : declared));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String fromMeta(byte[] bytes) {
        int length = Math.min(bytes.length, PRESCAN_BYTES);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        String name = meta.find() ? meta.group(1) : "utf-8";
        return name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : name;
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin1 =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            return latin1 ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
