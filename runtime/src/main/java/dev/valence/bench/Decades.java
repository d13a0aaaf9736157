package dev.valence.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A logarithmic axis from one power of ten to another.
 *
 * @param first the exponent where it begins
 * @param last the one where it ends
 */
record Decades(int first, int last) {

    /** The least that has room for all of these; at least one decade. */
    static Decades around(Collection<? extends Number> figures) {
        double least = figures.stream().mapToDouble(Number::doubleValue).min().orElse(1);
        double most = figures.stream().mapToDouble(Number::doubleValue).max().orElse(1);
        int first = (int) Math.floor(Math.log10(least));
        return new Decades(first, Math.max(first + 1, (int) Math.ceil(Math.log10(most))));
    }

    /** From 0, where the axis begins, to 1, where it ends. */
    double share(double figure) {
        return (Math.log10(figure) - first) / (last - first);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(first, last).mapToObj(power -> Math.pow(10, power)).toList();
    }

    /** 0.01, 1, 1k, 1M. */
    static String label(double tick) {
        if (tick >= 1e6) {
            return Math.round(tick / 1e6) + "M";
        }
        if (tick >= 1e3) {
            return Math.round(tick / 1e3) + "k";
        }
        return tick >= 1
                ? String.valueOf(Math.round(tick))
                : BigDecimal.valueOf(tick).round(new MathContext(1)).toPlainString();
    }
}
