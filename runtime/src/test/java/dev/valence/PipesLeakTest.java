package dev.valence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.clone.CloneData;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an app has sent, and nobody has received, is gone with the app. */
class PipesLeakTest {
    private static final String MAIN =
            """
            const { app, BrowserWindow, MessageChannelMain } = require('electron');
            const { port1, port2 } = new MessageChannelMain();
            app.whenReady().then(() => {
              const window = new BrowserWindow();
              window.loadFile('index.html');
              for (let n = 0; n < 2000; n++) {
                port1.postMessage({ n });
                window.webContents.send('nobody', { n });
              }
            });
            """;

    private static final String PAGE =
            """
            <script>
              const { port1, port2 } = new MessageChannel();
              for (let n = 0; n < 2000; n++) port1.postMessage({ n });
              let depth = 0;
              const recurse = () => {
                port1.postMessage({ depth });
                if (depth++ < 2000) recurse();
              };
              recurse();
            </script>
            """;

    @TempDir private Path folder;

    @Test
    void messagesThatNobodyReceivedAreGoneWithTheApp() throws Exception {
        TestApp app = TestApp.in(folder).file("index.js", MAIN).file("index.html", PAGE);
        long before = instances(CloneData.class);
        assertThat(app.run().exitCode()).isZero();
        assertThat(app.seed(1).run().exitCode()).isZero();
        assertThat(instances(CloneData.class)).isLessThan(before + 100);
    }

    /** How many objects of a class are reachable, after a collection. */
    private static long instances(Class<?> type) throws Exception {
        Object histogram =
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "gcClassHistogram",
                                new Object[] {new String[0]},
                                new String[] {String[].class.getName()});
        return histogram
                .toString()
                .lines()
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(columns -> columns.size() > 3 && columns.get(3).equals(type.getName()))
                .mapToLong(columns -> Long.parseLong(columns.get(1)))
                .sum();
    }
}
