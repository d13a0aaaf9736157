package dev.valence.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Durations on the command line: a whole number with {@code ms}, {@code s}, {@code m}, {@code h} or
 * {@code d}, up to a hundred years; seconds without a unit.
 *
 * <p>Threads: any; keeps no state.
 */
final class DurationText implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,13})(ms|s|m|h|d)?");

    /** The longest duration there is, which stands for none. */
    static final Duration LONGEST = Duration.ofDays(36500);

    @Override
    public Duration convert(String text) {
        Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a duration such as 500ms, 30s or 5m");
        }
        Duration duration = duration(Long.parseLong(matcher.group(1)), matcher.group(2));
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }

    private static Duration duration(long amount, @Nullable String unit) {
        return switch (unit == null ? "s" : unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofSeconds(amount);
        };
    }

    /** In the largest unit that needs no fraction. */
    static String format(Duration duration) {
        long millis = duration.toMillis();
        String[] units = {"d", "h", "m", "s", "ms"};
        long[] lengths = {86_400_000, 3_600_000, 60_000, 1_000, 1};
        int unit = 0;
        while (millis == 0 ? unit < 3 : millis % lengths[unit] != 0) {
            unit++;
        }
        return millis / lengths[unit] + units[unit];
    }
}
