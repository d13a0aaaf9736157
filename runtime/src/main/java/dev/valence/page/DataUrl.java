package dev.valence.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text inside a data: URL (Fetch standard, 6 data: URLs).
 *
 * <p>Threads: any; keeps no state.
 */
final class DataUrl {
    private static final Pattern BASE64 = Pattern.compile("(?i);\\s*base64\\s*$");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^;\"]+)");

    private DataUrl() {}

    static Fetched read(PageUrl.OfData url) {
        if (url.body().indexOf(',') < 0) {
            return invalid(url, "a data: URL needs a comma before its content");
        }
        Resource content = resource(url);
        if (content == null) {
            return invalid(url, "the content of a data: URL is not base64");
        }
        String head = content.contentType();
        return new Fetched.Text(
                url.href(), mimeType(head), TextDecoding.decode(content.bytes(), charset(head)));
    }

    /** Type and bytes as they are written; null if they are not well-formed. */
    static @Nullable Resource resource(PageUrl.OfData url) {
        int comma = url.body().indexOf(',');
        if (comma < 0) {
            return null;
        }
        String head = url.body().substring(0, comma);
        byte[] bytes = PercentCode.decodeBytes(url.body().substring(comma + 1));
        Matcher base64 = BASE64.matcher(head);
        if (!base64.find()) {
            return new Resource(head.strip(), bytes);
        }
        try {
            return new Resource(head.substring(0, base64.start()).strip(), fromBase64(bytes));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] fromBase64(byte[] text) {
        String compact = new String(text, StandardCharsets.ISO_8859_1);
        return Base64.getDecoder().decode(compact.replaceAll("\\s", ""));
    }

    private static String mimeType(String head) {
        int end = head.indexOf(';');
        String type = (end < 0 ? head : head.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return type.indexOf('/') > 0 ? type : "text/plain";
    }

    private static @Nullable String charset(String head) {
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static Fetched invalid(PageUrl.OfData url, String detail) {
        return new Fetched.Failed(url.href(), NetError.INVALID_URL, detail);
    }
}
