package dev.valence.binding;

import dev.valence.loop.Scheduler;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.graalvm.polyglot.HostAccess;
import org.jspecify.annotations.Nullable;

/**
 * Random bytes for {@code crypto}: from the system, or from the scheduler's seed when it has one
 * (Web Cryptography, 10.1).
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class RandomBinding {
    private final Scheduler scheduler;
    private @Nullable SecureRandom system;

    public RandomBinding(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @HostAccess.Export
    public ByteBuffer bytes(int count) {
        byte[] bytes = new byte[count];
        if (scheduler.isDeterministic()) {
            for (int i = 0; i < count; i++) {
                bytes[i] = (byte) (scheduler.random() * 256);
            }
        } else {
            system().nextBytes(bytes);
        }
        return ByteBuffer.wrap(bytes);
    }

    private SecureRandom system() {
        SecureRandom random = system;
        if (random == null) {
            random = new SecureRandom();
            system = random;
        }
        return random;
    }
}
