package dev.valence.binding;

import dev.valence.js.GuestException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Message digests and keyed digests for Node's {@code crypto}.
 *
 * <p>Threads: confined to the realm's loop. Life: a handle lives as long as its hash object.
 */
public final class HashBinding {
    /** A digest in the making. Opaque to js-lib. */
    public static final class Handle {
        private final Digest digest;

        Handle(Digest digest) {
            this.digest = digest;
        }
    }

    /** What MessageDigest and Mac have in common. */
    private interface Digest {
        void update(byte[] bytes);

        byte[] finish();
    }

    private record Plain(MessageDigest digest) implements Digest {
        @Override
        public void update(byte[] bytes) {
            digest.update(bytes);
        }

        @Override
        public byte[] finish() {
            return digest.digest();
        }
    }

    private record Keyed(Mac mac) implements Digest {
        @Override
        public void update(byte[] bytes) {
            mac.update(bytes);
        }

        @Override
        public byte[] finish() {
            return mac.doFinal();
        }
    }

    @HostAccess.Export
    public Handle create(String algorithm) {
        try {
            return new Handle(new Plain(MessageDigest.getInstance(javaName(algorithm))));
        } catch (GeneralSecurityException e) {
            throw GuestException.error("Digest method not supported")
                    .with("code", "ERR_CRYPTO_INVALID_DIGEST");
        }
    }

    @HostAccess.Export
    public Handle createMac(String algorithm, Value key, int offset, int length) {
        String name = "Hmac" + javaName(algorithm).replace("-", "");
        byte[] bytes = read(key, offset, length);
        try {
            Mac mac = Mac.getInstance(name);
            mac.init(new SecretKeySpec(length == 0 ? new byte[1] : bytes, name));
            return new Handle(new Keyed(mac));
        } catch (GeneralSecurityException e) {
            throw GuestException.error("Invalid digest: " + algorithm)
                    .with("code", "ERR_CRYPTO_INVALID_DIGEST");
        }
    }

    @HostAccess.Export
    public void update(Handle handle, Value buffer, int offset, int length) {
        handle.digest.update(read(buffer, offset, length));
    }

    @HostAccess.Export
    public ByteBuffer digest(Handle handle) {
        return ByteBuffer.wrap(handle.digest.finish());
    }

    /** {@code sha256} is SHA-256 in Java, {@code sha512-256} is SHA-512/256. */
    private static String javaName(String algorithm) {
        String name = algorithm.toUpperCase(Locale.ROOT).replaceFirst("^RSA-", "");
        return name.startsWith("SHA") && !name.startsWith("SHA-") && !name.startsWith("SHA3")
                ? "SHA-" + name.substring(3).replace('-', '/')
                : name;
    }

    private static byte[] read(Value buffer, int offset, int length) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(offset, bytes, 0, length);
        return bytes;
    }
}
