package dev.valence.process;

import dev.valence.binding.FsBinding;
import dev.valence.binding.HashBinding;
import dev.valence.binding.ModuleBinding;
import dev.valence.binding.ModuleFiles;
import dev.valence.binding.OsBinding;
import dev.valence.binding.ProcessBinding;
import dev.valence.binding.ProcessFacts;
import dev.valence.binding.ProcessHost;
import dev.valence.js.Agent;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a realm with Node's API is given: facts about its process, modules and files.
 *
 * <p>Threads: any; it holds nothing.
 */
final class NodeSide {
    private static final Map<String, String> VERSIONS =
            Map.of(
                    "node", "24.18.1",
                    "v8", "15.3.1",
                    "chrome", "153.0.8001.0",
                    "electron", "45.4.1",
                    "modules", "140",
                    "valence", "0.1.0");

    private final AppProcesses app;
    private final Loop loop;
    private final Agent agent;
    private final String type;
    private final List<String> extraArgs;
    private final Map<String, String> env;

    /**
     * @param type {@code process.type}
     * @param extraArgs what the process finds in {@code process.argv} beyond the app's arguments
     */
    NodeSide(AppProcesses app, Loop loop, Agent agent, String type, List<String> extraArgs) {
        this(app, loop, agent, type, extraArgs, app.options().env());
    }

    /**
     * @param env the environment variables of a process that has not those of the app
     */
    NodeSide(
            AppProcesses app,
            Loop loop,
            Agent agent,
            String type,
            List<String> extraArgs,
            Map<String, String> env) {
        this.app = app;
        this.loop = loop;
        this.agent = agent;
        this.type = type;
        this.extraArgs = extraArgs;
        this.env = env;
    }

    /** Gives {@code realm}, which was made with {@code files}, Node's bindings. */
    void provide(Realm realm, ModuleFiles files, ProcessHost host) {
        provide(realm, files, host, facts());
    }

    /** The same for a process that knows other facts of itself. */
    void provide(Realm realm, ModuleFiles files, ProcessHost host, ProcessFacts facts) {
        realm.provide("process", new ProcessBinding(realm, app.scheduler(), facts, host));
        realm.provide("module", new ModuleBinding(realm, files));
        realm.provide("fs", new FsBinding(realm, agent, loop, Path.of(facts.cwd())));
        realm.provide("os", new OsBinding());
        realm.provide("hash", new HashBinding());
    }

    /** What a utility process knows of itself. */
    ProcessFacts facts(UtilityOptions fork, long pid) {
        List<String> argv = new ArrayList<>(List.of(execPath(), fork.modulePath()));
        argv.addAll(fork.args());
        return new ProcessFacts(
                type,
                argv,
                fork.execArgv(),
                execPath(),
                fork.env(),
                Path.of(workingFolder()).resolve(fork.cwd()).normalize().toString(),
                ProcessFacts.hostPlatform(),
                ProcessFacts.hostArch(),
                pid,
                app.signals().mainPid(),
                app.options().appName(),
                VERSIONS);
    }

    private static String execPath() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String workingFolder() {
        return System.getProperty("user.dir");
    }

    private ProcessFacts facts() {
        AppOptions options = app.options();
        ProcessHandle self = ProcessHandle.current();
        boolean simulated = app.scheduler().isDeterministic();
        String java = execPath();
        List<String> argv = new ArrayList<>(List.of(java, options.mainScript().toString()));
        argv.addAll(type.equals("browser") ? options.args() : extraArgs);
        return new ProcessFacts(
                type,
                argv,
                List.of(),
                java,
                env,
                workingFolder(),
                ProcessFacts.hostPlatform(),
                ProcessFacts.hostArch(),
                app.signals().mainPid(),
                simulated ? 999 : self.parent().map(ProcessHandle::pid).orElse(0L),
                options.appName(),
                VERSIONS);
    }
}
