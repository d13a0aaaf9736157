package dev.valence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Who says that hot code is not compiled. */
class JitTest {
    private final Properties system = new Properties();

    @Test
    void withoutTheLauncherItIsNamed() {
        assertThat(Jit.missing(system, "./valence"))
                .hasValue("--jit has an effect only through the launcher: ./valence --jit");
    }

    @Test
    void aLauncherThatSawNoOptionDidNotGiveTheCompiler() {
        system.setProperty("valence.launcher", "true");
        assertThat(Jit.missing(system, "./valence test"))
                .hasValue(
                        "jit has an effect only as an option of the command line: ./valence test --jit");
    }

    @Test
    void aLauncherThatSawTheOptionHasSaidWhatThereIsToSay() {
        system.setProperty("valence.launcher", "true");
        system.setProperty("valence.jit", "refused");
        assertThat(Jit.missing(system, "./valence")).isEmpty();
    }
}
