package dev.valence.bench;

/**
 * What a figure ought to be: at most {@code share} of another contestant's.
 *
 * @param text as a table says it
 */
public record Goal(String text, Contestant of, Contestant against, double share) {

    /** At least {@code times} as fast as {@code against}. */
    static Goal faster(Contestant of, double times, Contestant against) {
        String text = "%s at least %sx %s".formatted(of.title(), plain(times), against.title());
        return new Goal(text, of, against, 1 / times);
    }

    /** At most {@code share} of the time of {@code against}. */
    static Goal share(Contestant of, double share, Contestant against) {
        String text = "%s at most %sx %s".formatted(of.title(), plain(share), against.title());
        return new Goal(text, of, against, share);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** "met", "missed", or "not measured", for the medians of one row. */
    public String result(Figures figures) {
        if (!figures.has(of) || !figures.has(against)) {
            return "not measured";
        }
        return figures.ratio(of, against) <= share ? "met" : "missed";
    }
}
