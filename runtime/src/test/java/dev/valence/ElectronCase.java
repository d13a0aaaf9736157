package dev.valence;

import dev.valence.module.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A case of Electron's own tests: where it stands there, and what it says in our words.
 *
 * @param spec the name of the file, as in {@code api-ipc-spec.ts}
 */
record ElectronCase(String spec, int line, String words) {
    private static final String IPC = "api-ipc-spec.ts";
    private static final String BRIDGE = "api-context-bridge-spec.ts";
    private static final String UTILITY = "api-utility-process-spec.ts";
    private static final String SUBFRAME = "api-subframe-spec.ts";

    private static final List<String> CORE_FILES =
            List.of(IPC, "api-ipc-main-spec.ts", "api-ipc-renderer-spec.ts", BRIDGE);

    /** Cases of a port or a message that stand in the tests of utility processes. */
    private static final List<Integer> CORE_OF_UTILITY = List.of(456, 468, 482, 616);

    /** Cases of the context bridge that are about one setting. */
    private static final List<Integer> ONE_SANDBOX = List.of(42, 55, 869, 901, 1706, 1725);

    /** All of them, in the order of electron-cases.json. */
    static List<ElectronCase> all() {
        Map<?, ?> specs =
                (Map<?, ?>)
                        JsonReader.read(
                                Scenario.read(Scenario.ROOT.resolve("electron-cases.json")));
        List<ElectronCase> all = new ArrayList<>();
        specs.forEach(
                (spec, cases) ->
                        ((Map<?, ?>) cases)
                                .forEach(
                                        (line, words) ->
                                                all.add(
                                                        new ElectronCase(
                                                                String.valueOf(spec),
                                                                Integer.parseInt(
                                                                        String.valueOf(line)),
                                                                String.valueOf(words)))));
        return all;
    }

    String key() {
        return spec + ":" + line;
    }

    /** Whether it is about ports, messages or the bridge: the heart of what Valence promises. */
    boolean isCore() {
        return CORE_FILES.contains(spec) || spec.equals(UTILITY) && CORE_OF_UTILITY.contains(line);
    }

    /** How often Electron runs it, with other parameters each time, as far as that is known. */
    int runs() {
        if (spec.equals(IPC)) {
            return line >= 757 && line <= 842 ? 2 : 1;
        }
        if (spec.equals(BRIDGE)) {
            return ONE_SANDBOX.contains(line) ? 1 : 2;
        }
        return spec.equals(SUBFRAME) && line <= 115 ? 8 : 1;
    }
}
