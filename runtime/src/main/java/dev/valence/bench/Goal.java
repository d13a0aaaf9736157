package dev.valence.bench;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a figure ought to be: at most {@code factor} times another one.
 *
 * @param text as a table says it
 * @param of whose figure
 */
public record Goal(String text, Contestant of, double factor, Bar bar) {

    /** What a figure is compared with. */
    public sealed interface Bar {}

    /** Another contestant, in the same row. */
    public record Peer(Contestant contestant) implements Bar {}

    /** A figure of another row. */
    public record Other(String row, Contestant contestant) implements Bar {}

    /** One, in the row's unit. */
    public record Unit() implements Bar {}

    /** At least {@code times} as fast as {@code against}. */
    static Goal faster(Contestant of, double times, Contestant against) {
        String text = "%s at least %sx %s".formatted(of.title(), plain(times), against.title());
        return new Goal(text, of, 1 / times, new Peer(against));
    }

    /** At most {@code share} of what {@code against} needs. */
    static Goal share(Contestant of, double share, Contestant against) {
        String text = "%s at most %sx %s".formatted(of.title(), plain(share), against.title());
        return new Goal(text, of, share, new Peer(against));
    }

    /** At most {@code share} of the figure in another row. */
    static Goal share(double share, String row, Contestant against) {
        String text = "at most %sx '%s' of %s".formatted(plain(share), row, against.title());
        return new Goal(text, Contestant.VALENCE, share, new Other(row, against));
    }

    static Goal limit(double limit, String unit) {
        String text = "at most %s %s".formatted(plain(limit), unit);
        return new Goal(text, Contestant.VALENCE, limit, new Unit());
    }

    private static String plain(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    /** The figure as a share of what it is compared with, if both have been measured. */
    OptionalDouble ratio(Row row, Measured measured) {
        OptionalDouble figure = measured.median(row, of);
        OptionalDouble against = against(row, measured);
        return figure.isPresent() && against.isPresent()
                ? OptionalDouble.of(figure.getAsDouble() / against.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble against(Row row, Measured measured) {
        if (bar instanceof Peer peer) {
            return measured.median(row, peer.contestant());
        }
        return bar instanceof Other other
                ? measured.median(Rows.named(other.row()), other.contestant())
                : OptionalDouble.of(1);
    }

    /** "met", "missed", or "not measured". */
    String result(Row row, Measured measured) {
        OptionalDouble ratio = ratio(row, measured);
        if (ratio.isEmpty()) {
            return "not measured";
        }
        return ratio.getAsDouble() <= factor ? "met" : "missed";
    }
}
