package dev.valence.binding;

import dev.valence.js.Realm;
import dev.valence.loop.Scheduler;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;

/**
 * Node's {@code process}: its facts, its standard streams, its ticks and its end.
 *
 * <p>Threads: confined to the realm's loop.
 */
public final class ProcessBinding {
    private final Realm realm;
    private final Scheduler scheduler;
    private final ProcessFacts facts;
    private final ProcessHost host;

    public ProcessBinding(Realm realm, Scheduler scheduler, ProcessFacts facts, ProcessHost host) {
        this.realm = realm;
        this.scheduler = scheduler;
        this.facts = facts;
        this.host = host;
    }

    /** One of {@code type}, {@code execPath}, {@code cwd}, {@code platform}, {@code arch}, ... */
    @HostAccess.Export
    public String fact(String name) {
        return switch (name) {
            case "type" -> facts.type();
            case "execPath" -> facts.execPath();
            case "cwd" -> facts.cwd();
            case "platform" -> facts.platform();
            case "arch" -> facts.arch();
            case "title" -> facts.title();
            case "systemVersion" -> System.getProperty("os.version", "");
            default -> throw new IllegalArgumentException(name);
        };
    }

    @HostAccess.Export
    public Value argv() {
        return realm.newArray(facts.argv().toArray());
    }

    @HostAccess.Export
    public Value execArgv() {
        return realm.newArray(facts.execArgv().toArray());
    }

    /** Names and values in turn. */
    @HostAccess.Export
    public Value env() {
        return flat(facts.env());
    }

    /** Names and values in turn. */
    @HostAccess.Export
    public Value versions() {
        return flat(facts.versions());
    }

    @HostAccess.Export
    public double pid() {
        return facts.pid();
    }

    @HostAccess.Export
    public double ppid() {
        return facts.ppid();
    }

    /** Nanoseconds since the scheduler began. */
    @HostAccess.Export
    public double nanoTime() {
        return scheduler.nanoTime();
    }

    /** {@code rss}, {@code heapTotal}, {@code heapUsed}: of the whole Java process. */
    @HostAccess.Export
    public Value memory() {
        Runtime runtime = Runtime.getRuntime();
        double total = runtime.totalMemory();
        return realm.newArray(total, total, total - runtime.freeMemory());
    }

    /** Has the tick queue run when the current task, or the current promise job, ends. */
    @HostAccess.Export
    public void requestTicks() {
        realm.requestTicks();
    }

    /** Hands over the function that runs the tick queue. */
    @HostAccess.Export
    public void setRunTicks(Value function) {
        realm.setRunTicks(function);
    }

    @HostAccess.Export
    public void exit(int code) {
        host.exit(code);
    }

    /** Whether there is such a process. */
    @HostAccess.Export
    public boolean signal(double pid, int signal) {
        return host.signal((long) pid, signal);
    }

    @HostAccess.Export
    public void uncaught() {
        host.uncaught();
    }

    @HostAccess.Export
    public void writeText(int descriptor, String text) {
        host.write(descriptor, text.getBytes(StandardCharsets.UTF_8));
    }

    @HostAccess.Export
    public void writeBytes(int descriptor, Value buffer, int offset, int length) {
        byte[] bytes = new byte[length];
        buffer.readBuffer(offset, bytes, 0, length);
        host.write(descriptor, bytes);
    }

    private Value flat(Map<String, String> map) {
        return realm.newArray(
                map.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray());
    }
}
