package dev.valence.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process has printed, and the figures in it: {@code bench NAME.FIGURE VALUE}.
 *
 * <p>Threads: any.
 */
final class Printed {
    /** Microseconds for each message between two lines, by the clock of whoever reads them. */
    static final String OUTSIDE = "outside";

    private static final Pattern FIGURE =
            Pattern.compile("bench ([\\w-]+)\\.([\\w-]+) (-?[0-9.]+(?:e[-+]?[0-9]+)?)");
    private static final Pattern ENDED = Pattern.compile("bench ended (\\d+)");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private long began;

    synchronized void line(String line) {
        text.append(line).append('\n');
        if (line.contains("bench began")) {
            began = System.nanoTime();
        }
        Matcher ended = ENDED.matcher(line);
        if (ended.find()) {
            double nanos = System.nanoTime() - began;
            figures.put(OUTSIDE, nanos / 1000 / Long.parseLong(ended.group(1)));
        }
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            figures.put(figure.group(2), Double.valueOf(figure.group(3)));
        }
    }

    synchronized String text() {
        return text.toString();
    }

    /** By name; the caller may add more. */
    synchronized Map<String, Double> figures() {
        return new LinkedHashMap<>(figures);
    }
}
