package dev.valence.binding;

import dev.valence.js.GuestException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Text to bytes and back for {@code TextEncoder}, {@code TextDecoder} and {@code Buffer} (Encoding
 * standard). Bytes come as an ArrayBuffer with an offset and a length.
 *
 * <p>Threads: confined to the realm's loop. Keeps no state: a decoder that streams asks how many
 * bytes of a chunk are {@linkplain #incomplete incomplete} and keeps them for the next one.
 */
public final class EncodingBinding {
    private static final char REPLACEMENT = '\uFFFD';

    /** What windows-1252 has from 0x80 to 0x9F; every other byte is its own code point. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    @HostAccess.Export
    public ByteBuffer encode(String text) {
        return StandardCharsets.UTF_8.encode(wellFormed(text));
    }

    /** Decodes UTF-8. Fails with a TypeError if it is fatal and the bytes are not valid. */
    @HostAccess.Export
    public String decode(Value buffer, int offset, int length, boolean fatal) {
        byte[] bytes = read(buffer, offset, length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException invalid) {
            if (fatal) {
                throw GuestException.typeError("The encoded data was not valid.");
            }
            return Utf8.decode(bytes);
        }
    }

    /** How many bytes at the end are the valid beginning of one more character. */
    @HostAccess.Export
    public int incomplete(Value buffer, int offset, int length) {
        int tail = Math.min(3, length);
        return Utf8.incomplete(read(buffer, offset + length - tail, tail));
    }

    /** Decodes windows-1252, which the web also takes latin1 and ASCII for. */
    @HostAccess.Export
    public String decodeWindows1252(Value buffer, int offset, int length) {
        byte[] bytes = read(buffer, offset, length);
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            int unit = bytes[i] & 0xFF;
            chars[i] = unit >= 0x80 && unit < 0xA0 ? WINDOWS_1252.charAt(unit - 0x80) : (char) unit;
        }
        return new String(chars);
    }

    private static byte[] read(Value buffer, int offset, int length) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(offset, bytes, 0, length);
        return bytes;
    }

    private static CharBuffer wellFormed(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Character.isHighSurrogate(chars[i])
                    && i + 1 < chars.length
                    && Character.isLowSurrogate(chars[i + 1])) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = REPLACEMENT;
            }
        }
        return CharBuffer.wrap(chars);
    }
}
