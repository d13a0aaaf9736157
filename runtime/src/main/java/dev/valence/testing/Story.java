package dev.valence.testing;

import dev.valence.explore.Hold;
import dev.valence.explore.Overtaking;
import dev.valence.loop.Delivery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A failing order, for people: what waited for what, and who received what when.
 *
 * <p>Threads: immutable.
 *
 * @param delivered everything that was delivered, with the places it was sent from
 * @param holds what was forced; empty if the order is a seed's
 * @param folder places are shown relative to it
 */
public record Story(List<Delivery> delivered, List<Hold> holds, Path folder) {
    private static final int ROWS = 60;

    /** Lines without a line break at the end. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> rows = new HashMap<>();
        List<Delivery> told = delivered.stream().filter(Story::isTold).toList();
        for (int i = 0; i < told.size(); i++) {
            rows.put(told.get(i).key(), i + 1);
        }
        for (Overtaking overtaking : visible()) {
            lines.add(sentence(overtaking));
        }
        lines.add("the order, by whom each was received:");
        for (Delivery delivery : told.subList(Math.max(0, told.size() - ROWS), told.size())) {
            lines.add(row(rows.getOrDefault(delivery.key(), 0), delivery));
        }
        return lines;
    }

    /** Those that were forced, or else all that a process could see. */
    private List<Overtaking> visible() {
        List<Overtaking> all = Overtaking.in(delivered);
        List<Overtaking> forced =
                all.stream()
                        .filter(
                                one ->
                                        holds.stream()
                                                .anyMatch(h -> h.key().equals(one.slow().key())))
                        .toList();
        List<Overtaking> shown = forced.isEmpty() ? all : forced;
        return shown.stream().filter(one -> isTold(one.slow()) && isTold(one.fast())).toList();
    }

    private static boolean isTold(Delivery delivery) {
        return !delivery.place().isEmpty() && delivery.kind() != Delivery.Kind.TASK;
    }

    private String sentence(Overtaking overtaking) {
        return name(overtaking.fast()) + " overtook " + name(overtaking.slow());
    }

    private String name(Delivery delivery) {
        return what(delivery) + " (" + place(delivery) + ")";
    }

    private String row(int number, Delivery delivery) {
        return String.format(
                "%4d  %-12s  %s, from %s",
                number, delivery.loop(), what(delivery), place(delivery));
    }

    private static String what(Delivery delivery) {
        if (!delivery.what().isEmpty()) {
            return delivery.what();
        }
        return switch (delivery.kind()) {
            case MESSAGE -> "a message " + delivery.lane();
            case TIMER -> "a timer of " + delivery.loop();
            case TASK -> "a task of " + delivery.loop();
            case ANSWER -> "the answer that " + delivery.loop() + " waits for";
        };
    }

    private String place(Delivery delivery) {
        String place = delivery.place();
        String start = folder + "/";
        return place.startsWith(start) ? place.substring(start.length()) : place;
    }
}
