package dev.valence.testing;

import dev.valence.explore.Fault;
import dev.valence.explore.Force;
import dev.valence.explore.Hold;
import dev.valence.module.JsonReader;
import dev.valence.module.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A failing order as a file: {@code {"valence": 1, "file": "test/a.js", "test": 3, "title": "...",
 * "seed": "7", "holds": [{"hold": KEY, "until": KEY}], "faults": [{"after": KEY, "fault": "crash",
 * "process": "renderer 1"}]}}. Without {@code holds} the order is the seed's.
 *
 * <p>Threads: immutable.
 *
 * @param file the file of tests, relative to where {@code valence test} was called
 * @param test the test's number in it
 * @param title its full title, for people
 */
public record Replay(String file, int test, String title, Schedule schedule) {
    private static final int FORM = 1;

    /** A replay that cannot be read; the message says why. */
    public static final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnreadableException(String message) {
            super(message);
        }
    }

    public String toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valence", FORM);
        json.put("file", file);
        json.put("test", test);
        json.put("title", title);
        json.put("seed", Long.toString(schedule.seed()));
        if (schedule instanceof Schedule.ByForce forced) {
            List<Object> holds = new ArrayList<>();
            List<Object> faults = new ArrayList<>();
            for (Force force : forced.forces()) {
                if (force instanceof Hold hold) {
                    holds.add(ordered("hold", hold.key(), "until", hold.until()));
                } else if (force instanceof Fault fault) {
                    faults.add(
                            ordered(
                                    "after", fault.after(),
                                    "fault", fault.kind().text(),
                                    "process", fault.process()));
                }
            }
            json.put("holds", holds);
            json.put("faults", faults);
        }
        return JsonText.of(json) + "\n";
    }

    private static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /**
     * @throws UnreadableException for anything that {@link #toJson} has not written
     */
    public static Replay of(String json) {
        try {
            if (JsonReader.read(json) instanceof Map<?, ?> map && form(map) == FORM) {
                return new Replay(
                        text(map, "file"),
                        (int) number(map, "test"),
                        text(map, "title"),
                        schedule(map));
            }
        } catch (JsonReader.JsonException e) {
            throw new UnreadableException("it is not JSON: " + e.getMessage());
        }
        throw new UnreadableException("it has not been written by this version of valence test");
    }

    private static long form(Map<?, ?> map) {
        return map.get("valence") instanceof Number number ? number.longValue() : 0;
    }

    private static Schedule schedule(Map<?, ?> map) {
        long seed = seed(text(map, "seed"));
        if (!map.containsKey("holds")) {
            return new Schedule.BySeed(seed);
        }
        List<Force> forces = new ArrayList<>();
        for (Map<?, ?> hold : maps(map, "holds")) {
            forces.add(new Hold(text(hold, "hold"), text(hold, "until")));
        }
        for (Map<?, ?> fault : maps(map, "faults")) {
            forces.add(
                    new Fault(
                            text(fault, "after"),
                            kind(text(fault, "fault")),
                            text(fault, "process")));
        }
        return new Schedule.ByForce(seed, forces);
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UnreadableException("'" + text + "' is no seed");
        }
    }

    private static Fault.Kind kind(String text) {
        try {
            return Fault.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("there is no fault '" + text + "'");
        }
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (map.get(key) instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof Map<?, ?> inner) {
                    maps.add(inner);
                }
            }
        }
        return maps;
    }

    private static String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw new UnreadableException("its \"" + key + "\" is missing or no string");
    }

    private static long number(Map<?, ?> map, String key) {
        if (map.get(key) instanceof Number number) {
            return number.longValue();
        }
        throw new UnreadableException("its \"" + key + "\" is missing or no number");
    }
}
