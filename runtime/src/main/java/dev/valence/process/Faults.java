package dev.valence.process;

import dev.valence.loop.TaskSource;
import dev.valence.port.Port;
import dev.valence.port.PortScope;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Makes things go wrong that may go wrong in any app at any time: what a {@link
 * dev.valence.loop.Steering} asks for between two deliveries.
 *
 * <p>Threads: called on a carrier, on no loop; acts in tasks of the loops it is about.
 */
final class Faults {
    private static final String RENDERER = "renderer ";

    private final AppProcesses app;
    private final TaskSource source = TaskSource.local();

    Faults(AppProcesses app) {
        this.app = app;
    }

    /**
     * Does what is asked, if there is still somebody to do it to.
     *
     * @param fault a verb and the name of a process, as {@code crash renderer 1}
     */
    void happen(String fault) {
        int space = fault.indexOf(' ');
        String process = fault.substring(space + 1);
        switch (fault.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "reload" -> inMain(process, WebContents::reload);
            case "crash" -> inMain(process, contents -> contents.crash("crashed", 11));
            case "close" -> closeAPort(process);
            case "collect" -> app.collector().collect();
            default -> throw new IllegalArgumentException("no such fault: " + fault);
        }
    }

    private void inMain(String process, Consumer<WebContents> action) {
        if (!process.startsWith(RENDERER)) {
            return;
        }
        int id = Integer.parseInt(process.substring(RENDERER.length()));
        app.windows().list().stream()
                .filter(contents -> contents.id() == id)
                .forEach(contents -> app.main().post(source, () -> action.accept(contents)));
    }

    private void closeAPort(String process) {
        app.live().portScopes().stream()
                .filter(scope -> scope.loop().name().equals(process))
                .flatMap(scope -> scope.oldest().stream().map(port -> new Closing(scope, port)))
                .findFirst()
                .ifPresent(closing -> closing.scope().loop().post(source, closing.port()::close));
    }

    private record Closing(PortScope scope, Port port) {}
}
