package dev.valence.explore;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("All orders of a small program")
class AllOrdersTest {
    /** How many orders were run to their end, and what they logged. */
    private record Found(int complete, Set<List<String>> logs) {}

    private static Found all(Consumer<Program> program) {
        Orders orders = new Orders();
        Set<List<String>> logs = new HashSet<>();
        for (Course course = orders.next(); course != null; course = orders.next()) {
            logs.add(Program.run(course, program));
            orders.ran(course);
        }
        return new Found(orders.complete(), logs);
    }

    @Test
    @DisplayName("a program without a choice has one")
    void one() {
        Found found = all(program -> program.send(program.loop("a"), program.loop("b"), "1", "2"));
        assertEquals(new Found(1, Set.of(List.of("1", "2"))), found);
    }

    @Test
    @DisplayName("mailboxes of four, three and two messages into one process have 1,260")
    void interleavings() {
        Found found =
                all(
                        program -> {
                            Loop main = program.loop("main");
                            program.send(program.loop("a"), main, "a1", "a2", "a3", "a4");
                            program.send(program.loop("b"), main, "b1", "b2", "b3");
                            program.send(program.loop("c"), main, "c1", "c2");
                        });
        assertEquals(1260, found.logs().size());
        assertEquals(1260, found.complete());
    }

    @Test
    @DisplayName("processes that do not hear of each other have one")
    void independent() {
        Found found =
                all(
                        program -> {
                            program.send(program.loop("a"), program.loop("b"), "1", "2", "3");
                            program.send(program.loop("c"), program.loop("d"), "4", "5", "6");
                        });
        assertEquals(1, found.complete());
    }

    @Test
    @DisplayName("a message may come before or after a timer, if it may travel that long")
    void timers() {
        Found found =
                all(
                        program -> {
                            Loop main = program.loop("main");
                            program.send(program.loop("a"), main, "message");
                            main.schedule(2, true, () -> program.log.add("soon"));
                            main.schedule(20, true, () -> program.log.add("late"));
                        });
        assertEquals(
                Set.of(List.of("message", "soon", "late"), List.of("soon", "message", "late")),
                found.logs());
        assertEquals(2, found.complete());
    }

    @Test
    @DisplayName("an answer that travels through another process is overtaken in every way")
    void chain() {
        Found found =
                all(
                        program -> {
                            Loop main = program.loop("main");
                            Loop relay = program.loop("relay");
                            TaskSource onward = TaskSource.remote();
                            program.send(program.loop("a"), main, "a1", "a2");
                            relay.post(
                                    TaskSource.remote(),
                                    () -> main.post(onward, () -> program.log.add("relayed")));
                        });
        assertEquals(3, found.logs().size());
        assertEquals(3, found.complete());
    }

    @Test
    @DisplayName("every order is run once, whatever posts what")
    void ofRandomPrograms() {
        for (int seed = 0; seed < 40; seed++) {
            int program = seed;
            Found found = all(made -> RandomSends.in(made, program));
            Set<List<String>> different =
                    found.logs().stream().map(RandomSends::perProcess).collect(toSet());
            assertEquals(RandomSends.bruteForce(program), different, "random program " + program);
            assertEquals(different.size(), found.complete(), "random program " + program);
        }
    }
}
