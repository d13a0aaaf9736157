package dev.valence.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the models of ports and mail what an app wrote. Each line is {@code @NAME ACTION ...} by a
 * document, worker or process, written before what it causes.
 *
 * <p>A name is {@code KIND.NUMBER}; all whose kind begins with the same word up to a hyphen are in
 * one process, and that word alone is the address of whatever document its window shows.
 */
final class AppReplay {
    final PortModel model = new PortModel();
    final AppMail mail = new AppMail(model.violations());
    private final Map<String, PortModel.End> ends = new HashMap<>();
    private final Map<PortModel.End, String> holders = new HashMap<>();
    private final Map<PortModel.End, String> senders = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> dying = new HashSet<>();
    private final Set<String> workers = new HashSet<>();

    /** A line of a console, with the name of its process in front. */
    void line(String text) {
        List<String> words = Arrays.asList(text.substring(text.indexOf('@') + 1).split(" "));
        if (!text.contains("@") || words.size() < 3) {
            model.violation("somebody says: " + text);
        } else if (isGone(words.get(0))) {
            model.violation("after its end: " + text);
        } else {
            take(words.get(0), words.get(1), words.get(2), words.subList(3, words.size()));
        }
    }

    private void take(String name, String action, String subject, List<String> more) {
        switch (action) {
            case "open" -> open(name, subject);
            case "bye" -> ends(subject);
            case "crash" -> crashes(subject);
            case "hire" -> workers.add(subject);
            case "dying" -> dying.add(subject);
            case "say" -> mail.send(name, more.get(0), subject);
            case "ask" -> {
                mail.send(name, more.get(0), subject);
                mail.ask(name, subject);
            }
            case "heard" -> hear(name, subject, more.get(0));
            case "answer" -> mail.answer(name, subject);
            default -> atPort(name, action, subject, more);
        }
    }

    private void atPort(String name, String action, String label, List<String> more) {
        PortModel.End end = ends.get(label);
        switch (action) {
            case "start" -> model.start(end);
            case "post" -> post(end, more);
            case "got" -> got(name, end, more);
            case "ship" -> ship(name, end, label, more.get(0));
            case "arrive" -> {
                hear(name, label, more.get(0));
                senders.remove(end);
                holders.put(end, name);
            }
            case "closed" -> model.closed(end, this::isDying);
            case "close" -> model.kill(end);
            case "forget" -> model.forget(end);
            default -> model.violation(name + " " + action);
        }
    }

    private void open(String opener, String pipe) {
        List<PortModel.End> both = model.open();
        ends.put(pipe + "a", both.get(0));
        ends.put(pipe + "b", both.get(1));
        both.forEach(end -> holders.put(end, opener));
    }

    private void post(PortModel.End from, List<String> more) {
        List<PortModel.End> carried = named(more.subList(1, more.size()));
        carried.forEach(model::leave);
        carried.forEach(holders::remove);
        numbers.put(more.get(0), model.post(from, carried));
    }

    private void got(String name, PortModel.End at, List<String> more) {
        List<PortModel.End> carried = model.receive(at, numbers.getOrDefault(more.get(0), -1));
        List<PortModel.End> said = named(more.subList(1, more.size()));
        if (!carried.equals(said)) {
            model.violation("%s got other ports than were sent: %s".formatted(name, more));
        }
        said.forEach(end -> holders.put(end, name));
    }

    private List<PortModel.End> named(List<String> labels) {
        return labels.stream().map(ends::get).toList();
    }

    private void ship(String name, PortModel.End end, String label, String to) {
        mail.send(name, to, label);
        model.leave(end);
        senders.put(end, name);
        holders.put(end, "to " + to);
        if (isGone(to)) {
            model.kill(end);
        }
    }

    private void hear(String name, String item, String from) {
        mail.receive(from, mail.isWritten(from, name) ? name : processOf(name), item);
    }

    private void ends(String name) {
        gone.add(name);
        held().filter(end -> holders.get(end).replaceFirst("^to ", "").equals(name))
                .forEach(model::kill);
    }

    private void crashes(String process) {
        gone.add(process);
        held().filter(end -> processOf(holders.get(end).replaceFirst("^to ", "")).equals(process))
                .forEach(model::kill);
    }

    private Stream<PortModel.End> held() {
        return new ArrayList<>(holders.keySet()).stream();
    }

    private boolean isGone(String name) {
        return gone.contains(name) || gone.contains(processOf(name));
    }

    /** What is under way from one who is gone may be lost. */
    private boolean isDying(PortModel.End end) {
        String holder = holders.getOrDefault(end, "");
        return dying.contains(holder.replaceFirst("^to ", ""))
                || senders.containsKey(end) && isGone(senders.get(end));
    }

    private static String processOf(String name) {
        return name.replaceFirst("[.-].*", "");
    }

    /** Nothing is left to do, and everything collectable was collected. */
    void end(int openPorts) {
        held().filter(this::isDying).forEach(model::kill);
        model.collect();
        model.settle();
        mail.settle(this::isGone);
        long expected = held().filter(PortModel.End::isAlive).count() + portsOfWorkers();
        if (openPorts != expected) {
            model.violation(openPorts + " ports are open instead of " + expected);
        }
    }

    /** A worker and its page talk through ports of their own. */
    private long portsOfWorkers() {
        return 2 * workers.stream().filter(name -> !isGone(name)).count();
    }
}
