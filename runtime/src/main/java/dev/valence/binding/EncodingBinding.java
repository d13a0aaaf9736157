package dev.valence.binding;

import dev.valence.js.GuestException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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

    /** Decodes with a charset whose every byte sequence is valid, such as windows-1252. */
    @HostAccess.Export
    public String decodeAs(String charset, Value buffer, int offset, int length) {
        return new String(read(buffer, offset, length), Charset.forName(charset));
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
