package dev.valence.js;

import static org.assertj.core.api.Assertions.assertThat;

import com.oracle.truffle.api.Truffle;
import dev.valence.loop.LoopLocal;
import java.lang.reflect.Field;
import org.junit.jupiter.api.Test;

class EngineLocalsTest {
    @Test
    void theEngineOfThisVersionLetsItsLocalsMoveAndTheyAreMovedOnce() throws Exception {
        Class<?> contexts = Class.forName("com.oracle.truffle.api.impl.DefaultContextThreadLocal");
        new JsEngine().close();
        Object frames = value(Truffle.getRuntime(), "stackTraces");
        assertThat(frames).isInstanceOf(LoopLocal.class);
        Object singleton = field(contexts, "SINGLETON").get(null);
        assertThat(value(singleton, "threadLocal")).isInstanceOf(LoopLocal.class);
        new JsEngine().close();
        assertThat(value(Truffle.getRuntime(), "stackTraces")).isSameAs(frames);
    }

    private static Object value(Object owner, String name) throws Exception {
        return field(owner.getClass(), name).get(owner);
    }

    private static Field field(Class<?> owner, String name) throws Exception {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
