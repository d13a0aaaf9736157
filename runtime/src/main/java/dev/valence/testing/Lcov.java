package dev.valence.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * Which lines of which files have run, as lcov's tracefiles have it.
 *
 * <p>Threads: immutable.
 *
 * @param files for each file, how often each line that can run has
 */
public record Lcov(SortedMap<Path, SortedMap<Integer, Long>> files) {
    /** The tracefile; files in {@code folder} are named as seen from there. */
    public String text(Path folder) {
        StringBuilder text = new StringBuilder();
        files.forEach((file, lines) -> append(text, name(file, folder), lines));
        return text.toString();
    }

    private static String name(Path file, Path folder) {
        Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    private static void append(StringBuilder text, String name, SortedMap<Integer, Long> lines) {
        text.append("TN:\nSF:").append(name).append('\n');
        lines.forEach((line, count) -> text.append("DA:" + line + "," + count + "\n"));
        text.append("LF:").append(lines.size()).append('\n');
        text.append("LH:").append(hit(lines)).append('\n');
        text.append("end_of_record\n");
    }

    private static long hit(Map<Integer, Long> lines) {
        return lines.values().stream().filter(count -> count > 0).count();
    }

    /** A line for people, such as {@code 9 of 12 lines (75.0 %) of 3 files}. */
    public String summary() {
        long all = files.values().stream().mapToLong(Map::size).sum();
        long hit = files.values().stream().mapToLong(Lcov::hit).sum();
        String share = all == 0 ? "" : " (" + tenths(1000 * hit / all) + " %)";
        String many = files.size() == 1 ? " file" : " files";
        return hit + " of " + all + " lines" + share + " of " + files.size() + many;
    }

    private static String tenths(long number) {
        return number / 10 + "." + number % 10;
    }
}
