package dev.valence.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.valence.loop.Loop;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A failing order")
class ShrinkingTest {
    private static final Consumer<Program> RACE =
            program -> {
                Loop main = program.loop("main");
                for (int i = 0; i < 12; i++) {
                    program.send(program.loop("sender " + i), main, "noise " + i, "more " + i);
                }
                program.send(program.loop("asker"), main, "ask");
                program.send(program.loop("opener"), main, "open");
            };

    private static boolean fails(List<String> log) {
        return log.indexOf("open") < log.indexOf("ask")
                && log.indexOf("more 3") < log.indexOf("ask");
    }

    private static Course firstFailing(IntFunction<Course> courses) {
        for (int i = 0; i < 200; i++) {
            Course course = courses.apply(i);
            if (fails(Program.run(course, RACE))) {
                return course;
            }
        }
        throw new AssertionError("no order failed");
    }

    @Test
    @DisplayName("needs one hold if one message that comes too late is all there is to it")
    void isShrunk() {
        Course failing = firstFailing(i -> new Priorities(i, 3, 40));
        List<Force> holds =
                new Shrinking(held -> fails(Program.run(new Forced(held), RACE)), 200)
                        .of(failing.overtakings(), List.of())
                        .orElseThrow();
        assertEquals(1, holds.size());
        assertTrue(fails(Program.run(new Forced(holds), RACE)));
    }

    @Test
    @DisplayName("is made again, delivery by delivery, by all of its holds")
    void isRepeated() {
        for (int seed = 0; seed < 50; seed++) {
            Course course = new Priorities(seed, 4, 40);
            List<String> log = Program.run(course, RACE);
            List<Hold> holds = course.overtakings().stream().map(Overtaking::hold).toList();
            assertEquals(log, Program.run(new Forced(holds), RACE));
        }
    }

    @Test
    @DisplayName("is made again where a process ended before it got what was on its way")
    void isRepeatedWithoutWhatNeverCame() {
        Consumer<Program> end =
                program -> {
                    Loop main = program.loop("main");
                    Loop page = program.loop("page");
                    program.send(main, page, "first", "second", "third");
                    program.end(main, page, "ended");
                };
        Set<List<String>> logs = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            Course course = new Priorities(seed, 4, 10);
            List<String> log = Program.run(course, end);
            List<Hold> holds = course.overtakings().stream().map(Overtaking::hold).toList();
            assertEquals(log, Program.run(new Forced(holds), end));
            logs.add(log);
        }
        assertEquals(4, logs.size());
    }

    @Test
    @DisplayName("is not found where everything is delivered as it was sent")
    void asSent() {
        Course course = new Forced(List.of());
        assertTrue(!fails(Program.run(course, RACE)));
        assertEquals(List.of(), course.overtakings());
    }
}
