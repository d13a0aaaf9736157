package dev.valence.testing;

import dev.valence.explore.Fault;
import dev.valence.explore.Force;
import dev.valence.explore.Hold;
import dev.valence.explore.Overtaking;
import dev.valence.loop.Delivery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A failing order, for people: what waited for what, and who received what when.
 *
 * <p>Threads: immutable.
 *
 * @param delivered everything that was delivered, with the places it was sent from
 * @param overtakings what came before something older
 * @param faults what went wrong
 * @param forces what was forced; empty if the order is a seed's
 * @param folder places are shown relative to it
 */
public record Story(
        List<Delivery> delivered,
        List<Overtaking> overtakings,
        List<Fault> faults,
        List<Force> forces,
        Path folder) {
    private static final int ROWS = 60;

    /** Lines without a line break at the end. */
    public List<String> lines() {
        List<Delivery> told = delivered.stream().filter(this::isTold).toList();
        List<String> lines = new ArrayList<>();
        toldOvertakings().forEach(overtaking -> lines.add(sentence(overtaking)));
        faults.forEach(fault -> lines.add(sentence(fault)));
        lines.add("what was delivered, in this order:");
        for (int i = Math.max(0, told.size() - ROWS); i < told.size(); i++) {
            lines.add(row(i + 1, told.get(i)));
        }
        return lines;
    }

    /** Those that were forced; in an order of a seed's, all that a process could see. */
    private List<Overtaking> toldOvertakings() {
        Set<String> held = new HashSet<>();
        forces.forEach(force -> held.add(force instanceof Hold hold ? hold.key() : ""));
        return overtakings.stream()
                .filter(one -> held.isEmpty() ? one.isVisible() : held.contains(one.slow().key()))
                .filter(one -> isNamed(one.slow()) && isNamed(one.fast()))
                .toList();
    }

    private static boolean isNamed(Delivery delivery) {
        return !delivery.place().isEmpty() || !delivery.what().isEmpty();
    }

    /** What user code has sent, and what had to wait or go wrong. */
    private boolean isTold(Delivery delivery) {
        boolean sent = !delivery.place().isEmpty() && delivery.kind() != Delivery.Kind.TASK;
        return sent || forces.stream().anyMatch(force -> concerns(force, delivery.key()));
    }

    private static boolean concerns(Force force, String key) {
        return force instanceof Hold hold
                ? hold.key().equals(key) || hold.until().equals(key)
                : ((Fault) force).after().equals(key);
    }

    private String sentence(Fault fault) {
        String after =
                delivered.stream()
                        .filter(delivery -> delivery.key().equals(fault.after()))
                        .findFirst()
                        .map(this::name)
                        .orElse(fault.after());
        return fault.text() + " after " + after;
    }

    private String sentence(Overtaking overtaking) {
        return name(overtaking.fast()) + " overtook " + name(overtaking.slow());
    }

    private String name(Delivery delivery) {
        String place = place(delivery);
        return what(delivery) + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private String row(int number, Delivery delivery) {
        return String.format("%4d  %-12s  %s", number, delivery.loop(), name(delivery));
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
