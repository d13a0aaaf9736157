package dev.valence;

import dev.valence.Conformance.Cover;
import dev.valence.Conformance.Kind;
import dev.valence.Conformance.State;
import dev.valence.wpt.WptTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The text of docs/conformance.md. */
final class ConformancePage {
    private static final String HEAD =
            """
            # Electron's own tests, case by case

            This page is made from the scenarios of [tests-js](../tests-js) by
            `mvn test -Dtest=ConformanceTest -Dvalence.conformance=write`, and a test holds it to them.
            Do not edit it.

            The cases are those of Electron's spec files that are about processes, ports, messages and the
            bridge, as their file and line there and in our words
            ([electron-cases.json](../tests-js/electron-cases.json)). A case that passes does so under seeds 1,
            2 and 3 and by the wall clock; *runs* counts its variants and parameters, not these four.

            """;

    private final List<State> states;
    private final Map<String, String> missing;
    private final StringBuilder text = new StringBuilder(HEAD);

    private ConformancePage(Conformance conformance) {
        this.states = conformance.states();
        this.missing = conformance.missing();
    }

    static String of(Conformance conformance) {
        return new ConformancePage(conformance).write();
    }

    private String write() {
        writeTotals();
        Map<String, List<State>> specs =
                states.stream()
                        .collect(
                                Collectors.groupingBy(
                                        state -> state.of().spec(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        specs.forEach(this::writeSpec);
        return text.append(WptTable.text()).toString();
    }

    private void writeTotals() {
        line("## Totals");
        line("");
        line("| | cases | pass | expected failure | not applicable | not covered yet | runs |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        states.stream()
                .map(state -> state.of().spec())
                .distinct()
                .forEach(spec -> writeTotal(spec, state -> state.of().spec().equals(spec)));
        writeTotal("**all**", state -> true);
        writeTotal("**core**", state -> state.of().isCore());
        line("");
        line(
                "Core are the cases of the tests of ipc, ipcMain, ipcRenderer and contextBridge, and four of"
                        + " utilityProcess\nthat are about ports. Electron runs them "
                        + states.stream()
                                .filter(state -> state.of().isCore())
                                .mapToInt(state -> state.of().runs())
                                .sum()
                        + " times, parameters counted; of these runs Valence has "
                        + coreRuns()
                        + ".");
    }

    private int coreRuns() {
        return states.stream()
                .filter(state -> state.of().isCore() && state.kind() == Kind.PASS)
                .mapToInt(state -> Math.min(state.runs(), state.of().runs()))
                .sum();
    }

    private void writeTotal(String name, Predicate<State> which) {
        List<State> some = states.stream().filter(which).toList();
        StringBuilder row = new StringBuilder("| " + name + " | " + some.size() + " |");
        for (Kind kind : Kind.values()) {
            row.append(' ')
                    .append(some.stream().filter(s -> s.kind() == kind).count())
                    .append(" |");
        }
        line(row + " " + some.stream().mapToInt(State::runs).sum() + " |");
    }

    private void writeSpec(String spec, List<State> some) {
        line("");
        line("## " + spec);
        line("");
        if (missing.containsKey(spec)) {
            line("Not covered yet: " + missing.get(spec));
            line("");
        }
        line("| line | the case | tests | runs | state |");
        line("| ---: | --- | --- | ---: | --- |");
        some.forEach(this::writeCase);
    }

    private void writeCase(State state) {
        String tests = state.covers().stream().map(this::link).collect(Collectors.joining("<br>"));
        String reason = state.reason().isEmpty() ? "" : ": " + state.reason();
        line(
                String.join(
                        " | ",
                        "| " + state.of().line(),
                        plain(state.of().words()),
                        tests,
                        state.runs() == 0 ? "" : String.valueOf(state.runs()),
                        state.kind().words + plain(reason) + " |"));
    }

    private String link(Cover cover) {
        String id = cover.scenario().id();
        String title = cover.title().isEmpty() ? "" : ": " + plain(cover.title());
        return "[" + id + "](../tests-js/" + id + ")" + title;
    }

    /** As it is, to Markdown too. */
    private static String plain(String text) {
        return text.replaceAll("([|<>*_\\[\\]`])", "\\\\$1");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
