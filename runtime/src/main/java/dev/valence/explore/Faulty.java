package dev.valence.explore;

import dev.valence.loop.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Another course, in which things go wrong at one or two random places. */
public final class Faulty extends Course {
    private final Course course;
    private final List<Fault.Kind> kinds;
    private final SplittableRandom random;
    private final TreeSet<Integer> places = new TreeSet<>();
    private final TreeSet<String> processes = new TreeSet<>();
    private final TreeSet<String> mailboxes = new TreeSet<>();

    /**
     * @param kinds what may go wrong, at least one
     * @param seed decides what does, and where
     * @param steps how many deliveries a run has, more or less
     */
    public Faulty(Course course, List<Fault.Kind> kinds, long seed, int steps) {
        this.course = course;
        this.kinds = List.copyOf(kinds);
        this.random = new SplittableRandom(seed);
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            places.add(random.nextInt(Math.max(1, steps)));
        }
    }

    @Override
    public long latencyNanos(long drawn) {
        return course.latencyNanos(drawn);
    }

    @Override
    protected int pick(List<Delivery> heads) {
        return course.pick(heads);
    }

    @Override
    public void delivers(Delivery delivery) {
        course.delivers(delivery);
        processes.add(delivery.loop());
        if (delivery.kind() == Delivery.Kind.MESSAGE) {
            mailboxes.add(delivery.lane());
        }
        super.delivers(delivery);
    }

    @Override
    protected @Nullable Fault faultAfter(Delivery delivery) {
        if (!places.contains(steps() - 1)) {
            return null;
        }
        Fault.Kind kind = kinds.get(random.nextInt(kinds.size()));
        String whose =
                switch (kind) {
                    case RELOAD, CRASH -> any(pages());
                    case CLOSE -> any(List.copyOf(processes));
                    case SLOW -> any(List.copyOf(mailboxes));
                    case COLLECT -> "";
                };
        return whose == null ? null : new Fault(delivery.key(), kind, whose);
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>(processes);
        pages.removeIf(name -> !name.startsWith("renderer "));
        return pages;
    }

    private @Nullable String any(List<String> names) {
        return names.isEmpty() ? null : names.get(random.nextInt(names.size()));
    }
}
