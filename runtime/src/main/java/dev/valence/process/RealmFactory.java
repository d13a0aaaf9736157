package dev.valence.process;

import dev.valence.binding.BlobBinding;
import dev.valence.binding.ClockBinding;
import dev.valence.binding.CloneBinding;
import dev.valence.binding.ConsoleBinding;
import dev.valence.binding.ConsoleSink;
import dev.valence.binding.DiagnosticsBinding;
import dev.valence.binding.DocumentBinding;
import dev.valence.binding.EncodingBinding;
import dev.valence.binding.GcBinding;
import dev.valence.binding.MessagePortBinding;
import dev.valence.binding.ModuleBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PageEntry;
import dev.valence.binding.PortTable;
import dev.valence.binding.RandomBinding;
import dev.valence.binding.TimersBinding;
import dev.valence.binding.VideoFrameBinding;
import dev.valence.binding.WindowBinding;
import dev.valence.clone.CloneSupport;
import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the realms of an app, with the bindings that every realm has.
 *
 * <p>Threads: any. Life: the app's; {@link #close} ends what is made in advance.
 */
final class RealmFactory implements AutoCloseable {
    /** What a window is made with before it has a document. */
    private static final Map<String, Class<?>> OF_WINDOWS =
            Map.of(
                    "clock", ClockBinding.class,
                    "console", ConsoleBinding.class,
                    "document", DocumentBinding.class,
                    "message_port", MessagePortBinding.class,
                    "module", ModuleBinding.class,
                    "timers", TimersBinding.class,
                    "window", WindowBinding.class);

    private final AppProcesses app;
    private final AtomicInteger open = new AtomicInteger();
    private final SpareRealms spares;

    RealmFactory(AppProcesses app) {
        this.app = app;
        this.spares = new SpareRealms(this::spare, app::internalFailure);
    }

    /**
     * @param name for messages
     * @param files what {@code import} may read
     * @param statementLimit how many statements a task may run, or 0
     */
    RealmParts create(
            String name,
            ModuleFiles files,
            long statementLimit,
            Loop loop,
            Agent agent,
            PortTable ports,
            ConsoleSink console) {
        Realm realm = bare(name, files, statementLimit);
        return furnish(realm, files, loop, agent, ports, console);
    }

    /** A realm without the bindings that are of one process or document. */
    private Realm bare(String name, ModuleFiles files, long statementLimit) {
        Realm realm = new Realm(app.engine(), name, files, statementLimit);
        if (app.options().exposeGc()) {
            realm.provide("gc", new GcBinding(app.collector()));
            realm.require("common/gc");
        }
        return realm;
    }

    private SpareRealms.Spare spare() {
        ModuleFiles files = new ModuleFiles();
        Realm realm = bare("a spare realm", files, 0);
        realm.expect(OF_WINDOWS);
        realm.provide("clock", new ClockBinding(app.scheduler()));
        PageEntry.prepareWindow(realm);
        return new SpareRealms.Spare(realm, files);
    }

    private RealmParts furnish(
            Realm realm,
            ModuleFiles files,
            Loop loop,
            Agent agent,
            PortTable ports,
            ConsoleSink console) {
        open.incrementAndGet();
        realm.whenClosed(open::decrementAndGet);
        CloneSupport support = new CloneSupport(realm);
        Cloner cloner = new Cloner(support);
        Watch watch = ports.watch();
        if (watch != null) {
            realm.provide("diagnostics", new DiagnosticsBinding(watch));
            cloner.whenMuchIsPinned(views -> watch.pins(views.viewBytes(), views.bufferBytes()));
        }
        TimersBinding timers = new TimersBinding(loop, agent, realm);
        realm.provide("timers", timers);
        ClockBinding clock = new ClockBinding(app.scheduler());
        realm.provide("clock", clock);
        realm.provide("console", new ConsoleBinding(console));
        realm.provide("encoding", new EncodingBinding());
        realm.provide("blob", new BlobBinding(realm));
        realm.provide("video_frame", new VideoFrameBinding(realm));
        realm.provide("random", new RandomBinding(app.scheduler()));
        realm.provide("clone", new CloneBinding(support));
        realm.provide("message_port", new MessagePortBinding(realm, ports, cloner, clock));
        return new RealmParts(realm, files, cloner, timers);
    }

    /** How many realms are open. */
    int open() {
        return open.get();
    }

    /** How many statements a task may run: under a seed only so many. */
    long statementBudget() {
        return app.scheduler().isDeterministic() ? app.options().statementBudget() : 0;
    }

    /** A world of a page. */
    RealmParts page(String name, PageDocument document, ConsoleSink console) {
        SpareRealms.Spare spare = hasSpares() ? spares.take() : null;
        ModuleFiles files = spare == null ? new ModuleFiles() : spare.files();
        Realm realm = spare == null ? bare(name, files, statementBudget()) : spare.realm();
        realm.putToUse(name);
        Loop loop = document.renderer().loop();
        return furnish(realm, files, loop, document.agent(), document.portTable(), console);
    }

    /** Nothing may depend on time under a seed, nor on the order of realms where a test sees it. */
    private boolean hasSpares() {
        return !app.scheduler().isDeterministic()
                && !app.engine().isWatched()
                && Runtime.getRuntime().availableProcessors() > 1;
    }

    @Override
    public void close() {
        spares.close();
    }
}
