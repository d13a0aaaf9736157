package dev.valence.process;

import dev.valence.binding.BlobBinding;
import dev.valence.binding.ClockBinding;
import dev.valence.binding.CloneBinding;
import dev.valence.binding.ConsoleBinding;
import dev.valence.binding.ConsoleSink;
import dev.valence.binding.DiagnosticsBinding;
import dev.valence.binding.EncodingBinding;
import dev.valence.binding.GcBinding;
import dev.valence.binding.MessagePortBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.PortTable;
import dev.valence.binding.RandomBinding;
import dev.valence.binding.TimersBinding;
import dev.valence.binding.VideoFrameBinding;
import dev.valence.clone.CloneSupport;
import dev.valence.clone.Cloner;
import dev.valence.diagnostics.Watch;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the realms of an app, with the bindings that every realm has. Threads: any. */
final class RealmFactory {
    private final AppProcesses app;
    private final AtomicInteger open = new AtomicInteger();

    RealmFactory(AppProcesses app) {
        this.app = app;
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
        Realm realm = new Realm(app.engine(), name, files, statementLimit);
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
        realm.provide("clock", new ClockBinding(app.scheduler()));
        realm.provide("console", new ConsoleBinding(console));
        realm.provide("encoding", new EncodingBinding());
        realm.provide("blob", new BlobBinding(realm));
        realm.provide("video_frame", new VideoFrameBinding(realm));
        realm.provide("random", new RandomBinding(app.scheduler()));
        realm.provide("clone", new CloneBinding(support));
        realm.provide("message_port", new MessagePortBinding(realm, ports, cloner));
        if (app.options().exposeGc()) {
            realm.provide("gc", new GcBinding(app.collector()));
            realm.require("common/gc");
        }
        return new RealmParts(realm, cloner, timers);
    }

    /** How many realms are open. */
    int open() {
        return open.get();
    }

    /**
     * How many statements a task of a process that is not main may run: under a seed only so many.
     */
    long statementBudget() {
        return app.scheduler().isDeterministic() ? app.options().statementBudget() : 0;
    }

    /** A world of a page. */
    RealmParts page(String name, PageDocument document, ModuleFiles files, ConsoleSink console) {
        long budget = statementBudget();
        Loop loop = document.renderer().loop();
        return create(name, files, budget, loop, document.agent(), document.portTable(), console);
    }
}
