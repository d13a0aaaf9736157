package dev.valence.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** One growth as a picture, both axes logarithmic: what is linear has the slope of the diagonal. */
final class Plot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int LEFT = 80;
    private static final int RIGHT = 20;
    private static final int TOP = 36;
    private static final int BOTTOM = 52;
    private static final List<String> COLOURS = List.of("#0b6bcb", "#c2410c", "#15803d", "#7e22ce");

    private final Growth growth;
    private final Map<Contestant, SortedMap<Long, Double>> series;
    private final Decades x;
    private final Decades y;
    private final List<String> parts = new ArrayList<>();

    private Plot(Growth growth, Map<Contestant, SortedMap<Long, Double>> series) {
        this.growth = growth;
        this.series = series;
        x =
                Decades.around(
                        series.values().stream().flatMap(line -> line.keySet().stream()).toList());
        y =
                Decades.around(
                        series.values().stream().flatMap(line -> line.values().stream()).toList());
    }

    /**
     * @param series at least one, with positive figures
     */
    static String svg(Growth growth, Map<Contestant, SortedMap<Long, Double>> series) {
        return new Plot(growth, series).draw();
    }

    private String draw() {
        part("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        text(WIDTH / 2.0, 20, "middle", growth.cost() + ", over " + growth.of());
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", growth.of());
        x.ticks().forEach(this::column);
        y.ticks().forEach(this::line);
        int index = 0;
        for (Map.Entry<Contestant, SortedMap<Long, Double>> each : series.entrySet()) {
            curve(each.getKey().title(), each.getValue(), index++);
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                font-family="sans-serif" font-size="13">
                %s
                </svg>
                """
                .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, String.join("\n", parts));
    }

    private void column(double tick) {
        double at = across(tick);
        rule(at, TOP, at, HEIGHT - BOTTOM);
        text(at, HEIGHT - BOTTOM + 18, "middle", Decades.label(tick));
    }

    private void line(double tick) {
        double at = up(tick);
        rule(LEFT, at, WIDTH - RIGHT, at);
        text(LEFT - 8, at + 4, "end", Decades.label(tick));
    }

    private void curve(String title, SortedMap<Long, Double> points, int index) {
        String colour = COLOURS.get(index);
        String path =
                points.entrySet().stream()
                        .map(
                                point ->
                                        "%s,%s"
                                                .formatted(
                                                        number(across(point.getKey())),
                                                        number(up(point.getValue()))))
                        .collect(Collectors.joining(" "));
        part(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                path, colour);
        points.forEach(
                (of, cost) ->
                        part(
                                "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>",
                                number(across(of)), number(up(cost)), colour));
        int top = TOP + 12 + 20 * index;
        part(
                "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>",
                LEFT + 12, top, colour);
        text(LEFT + 30, top + 11, "start", title);
    }

    private double across(double of) {
        return LEFT + x.share(of) * (WIDTH - LEFT - RIGHT);
    }

    private double up(double cost) {
        return HEIGHT - BOTTOM - y.share(cost) * (HEIGHT - TOP - BOTTOM);
    }

    private void rule(double x1, double y1, double x2, double y2) {
        part(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"#ddd\"/>",
                number(x1), number(y1), number(x2), number(y2));
    }

    private void text(double left, double base, String anchor, String text) {
        part(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"#222\">%s</text>",
                number(left), number(base), anchor, text);
    }

    private void part(String format, Object... values) {
        parts.add(String.format(Locale.ROOT, format, values));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
