package dev.valence;

import dev.valence.js.JsEngine;
import dev.valence.js.Mute;
import dev.valence.js.Watch;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class FindMutedTest {
    @Test
    void find() throws Exception {
        Mute mute = new Mute();
        StringBuilder out = new StringBuilder("{\n");
        try (JsEngine engine = Watch.engine(mute)) {
            Map<String, List<Scenario>> callers = new TreeMap<>();
            Map<Scenario, Long> cost = new HashMap<>();
            List<String> areas = List.of("ipc-", "message-port", "port-", "structured", "web-frame-main", "web-contents", "context-bridge", "window-post", "preload", "bridge", "frames", "utility", "worker", "subframe", "frame", "web-frame", "iframe", "broadcast");
            for (Scenario s : Scenario.all().filter(s -> areas.stream().anyMatch(s.id()::startsWith)).toList()) {
                mute.only(null);
                long t = System.nanoTime();
                boolean well;
                try { well = new ScenarioRun(s, s.variants().get(0), OptionalLong.of(1)).reportOn(engine).isWell(); } catch (Throwable e) { System.out.println(s.id() + " " + e); continue; }
                cost.put(s, System.nanoTime() - t);
                if (!well) { System.out.println("not well " + s.id()); continue; }
                for (String m : MutedBindings.methods()) if (mute.wasCalled(m)) callers.computeIfAbsent(m, k -> new ArrayList<>()).add(s);
            }
            for (String m : MutedBindings.methods()) {
                List<Scenario> c = new ArrayList<>(callers.getOrDefault(m, List.of()));
                c.sort(Comparator.comparing(cost::get));
                String found = null;
                int tries = 0;
                for (Scenario s : c) {
                    if (tries++ > 25) break;
                    mute.only(m);
                    boolean well = new ScenarioRun(s, s.variants().get(0), OptionalLong.of(1)).reportOn(engine).isWell();
                    if (!well) { found = s.id(); break; }
                }
                String line = "  \"" + m + "\": [" + (found == null ? "" : "\"" + found + "\"") + "],\n";
                System.out.println(c.size() + " callers, " + tries + " tries: " + line);
                out.append(line);
            }
        }
        Files.writeString(Path.of("/tmp/cases-muted.json"), out.append("}\n").toString());
    }
}
