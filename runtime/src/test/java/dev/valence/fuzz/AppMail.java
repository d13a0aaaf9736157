package dev.valence.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What holders tell each other without a port, over IPC or as windows and workers do: from one to
 * another there is one mailbox (electron-semantics 5.1), whatever method is used; and every
 * question has at most one answer, after it was heard.
 */
final class AppMail {
    private record Route(String from, String to) {}

    private final List<String> violations;
    private final Map<Route, Queue<String>> boxes = new HashMap<>();
    private final Map<String, String> asking = new HashMap<>();
    private final Set<String> heard = new HashSet<>();

    AppMail(List<String> violations) {
        this.violations = violations;
    }

    void send(String from, String to, String item) {
        boxes.computeIfAbsent(new Route(from, to), any -> new ArrayDeque<>()).add(item);
    }

    void ask(String from, String question) {
        asking.put(question, from);
    }

    /**
     * @param to who heard it, by the name under which it was written to
     */
    void receive(String from, String to, String item) {
        Queue<String> box = boxes.getOrDefault(new Route(from, to), new ArrayDeque<>());
        String next = box.poll();
        if (!item.equals(next)) {
            violations.add("%s heard %s from %s instead of %s".formatted(to, item, from, next));
        }
        heard.add(item);
    }

    void answer(String to, String question) {
        if (!heard.contains(question) || !to.equals(asking.remove(question))) {
            violations.add(to + " has an answer to " + question);
        }
    }

    boolean isWritten(String from, String to) {
        return boxes.containsKey(new Route(from, to));
    }

    /** Nothing is under way any more. */
    void settle(Predicate<String> gone) {
        boxes.forEach(
                (route, box) -> {
                    if (!box.isEmpty() && !gone.test(route.from()) && !gone.test(route.to())) {
                        violations.add(route + " lacks " + new ArrayList<>(box));
                    }
                });
        asking.forEach(
                (question, from) -> {
                    if (!gone.test(from)) {
                        violations.add(from + " has no answer to " + question);
                    }
                });
    }

    int heard() {
        return heard.size();
    }
}
