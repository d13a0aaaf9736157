package dev.valence.js;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Room on the stack")
class StackRoomTest {
    private static final long STACK = 2 << 20;
    private static final int FRAMES = 100;

    @Test
    @DisplayName("there is room where the stack begins")
    void roomAtTheBeginning() {
        assertThatCode(StackRoom::require).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("it is refused while there is still room to handle that")
    void refusedInTime() throws InterruptedException {
        AtomicInteger handled = new AtomicInteger();
        Thread thread = new Thread(null, () -> refused(handled), "a stack of 2 MB", STACK);
        thread.start();
        thread.join();
        assertThat(handled).hasValue(FRAMES);
    }

    private static void refused(AtomicInteger handled) {
        try {
            StackRoom.require();
            refused(handled);
        } catch (StackOverflowError refused) {
            if (handled.get() == 0) {
                handled.set(descend(FRAMES));
            }
        }
    }

    private static int descend(int left) {
        return left == 0 ? 0 : 1 + descend(left - 1);
    }
}
