package dev.valence.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopLocalTest {
    private final ThreadLocal<String> others = new ThreadLocal<>();
    private final LoopLocal<String> first = LoopLocal.first(others);
    private final LoopLocal<String> second = LoopLocal.second(new ThreadLocal<>());

    @Test
    void aLoopThreadHasValuesOfItsOwnAndTheOtherLocalNeverHearsOfThem() throws Exception {
        List<String> seen = new ArrayList<>();
        Thread thread =
                new LoopThread(
                        () -> {
                            first.set("one");
                            second.set("two");
                            seen.add(first.get() + second.get() + others.get());
                            first.remove();
                            seen.add(first.get() + second.get());
                        },
                        "a loop");
        thread.start();
        thread.join();
        assertThat(seen).containsExactly("onetwonull", "nulltwo");
        assertThat(first.get()).isNull();
    }

    @Test
    void forAnyOtherThreadItIsTheLocalInWhosePlaceItStands() {
        others.set("before");
        assertThat(first.get()).isEqualTo("before");
        first.set("after");
        assertThat(others.get()).isEqualTo("after");
        first.remove();
        assertThat(others.get()).isNull();
    }
}
