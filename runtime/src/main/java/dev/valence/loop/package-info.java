/**
 * Serial event loops and the two schedulers that run them.
 *
 * <p>Everything that happens in a process happens as a task of its {@link Loop}. Who runs the
 * tasks, on which thread and at what time is the business of a {@link Scheduler}: {@link
 * ParallelScheduler} uses a pool of carrier threads and the wall clock, {@link
 * DeterministicScheduler} a seeded discrete-event simulation with a virtual clock. Nothing above
 * this package knows which one it has. Read {@link Loop}, then {@link TaskSource}.
 */
@NullMarked
package dev.valence.loop;

import org.jspecify.annotations.NullMarked;
