package dev.valence.process;

/** What to do when an app has nothing left to do: true to go on running. */
public interface IdlePolicy {
    boolean onIdle(AppProcesses app) throws InterruptedException;
}
