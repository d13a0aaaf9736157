package dev.valence.process;

import dev.valence.binding.WebContentsHost;
import dev.valence.js.GuestException;
import dev.valence.page.NetError;
import dev.valence.page.PageUrl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The webContents of an app by id: what {@code binding('web_contents')} acts on.
 *
 * <p>Threads: confined to main's loop.
 */
final class Windows implements WebContentsHost {
    private static final int MAX_URL = 2 << 20;

    private final AppProcesses app;
    private final Map<Integer, WebContents> all = new LinkedHashMap<>();
    private @Nullable WindowOpening opening;
    private int lastId;
    private int lastProcessId;

    Windows(AppProcesses app) {
        this.app = app;
    }

    int nextProcessId() {
        return ++lastProcessId;
    }

    void forget(WebContents contents) {
        all.remove(contents.id());
    }

    List<WebContents> list() {
        return new ArrayList<>(all.values());
    }

    /** The contents of an id, which are alive. */
    WebContents get(int id) {
        WebContents contents = all.get(id);
        if (contents == null) {
            throw GuestException.typeError("Object has been destroyed");
        }
        return contents;
    }

    @Override
    public int create(String optionsJson) {
        int id = ++lastId;
        all.put(id, new WebContents(app, id, PrefsReader.read(optionsJson)));
        return id;
    }

    @Override
    public int createOpened(String optionsJson) {
        WindowOpening current = opening;
        int id = create(optionsJson);
        if (current != null) {
            get(id).openedBy(current);
        }
        return id;
    }

    @Override
    public @Nullable Integer opener(int id) {
        Frame opener = get(id).renderer().mainFrame().opener();
        return opener == null ? null : opener.node().id();
    }

    /** Lets main decide about a page's {@code window.open}, and answers the page. */
    void open(WebContents contents, FrameNode frame, WindowOpening asked) {
        int[] made = new int[1];
        WindowOpening outer = opening;
        opening = asked;
        try {
            app.main().run(() -> made[0] = openWindow(contents, frame, asked));
        } finally {
            opening = outer;
            asked.answer().accept(begin(all.get(made[0]), asked));
        }
    }

    private int openWindow(WebContents contents, FrameNode frame, WindowOpening asked) {
        return app.main()
                .entry()
                .openWindow(contents.id(), frame.id(), asked.url(), asked.name(), asked.features());
    }

    /** The new window's page loads; its frame is the answer. */
    private static int begin(@Nullable WebContents made, WindowOpening asked) {
        if (made == null) {
            return 0;
        }
        made.load(asked.url(), 0);
        return asked.isWithoutOpener() ? 0 : made.mainFrame().id();
    }

    @Override
    public void loadScript(int id, String path, int navigationId) {
        get(id).loadScript(Path.of(path), navigationId);
    }

    @Override
    public int mainFrame(int id) {
        return get(id).mainFrame().id();
    }

    @Override
    public int load(int id, String url, int navigationId) {
        PageUrl target = get(id).renderer().target(url);
        if (url.length() > MAX_URL || isInvalid(target)) {
            return NetError.INVALID_URL.code();
        }
        if (isInvalid(PageUrl.parse(url, null))) {
            app.warn(
                    "loadURL('"
                            + url
                            + "') has no scheme, which Electron refuses; using "
                            + target.href());
        }
        get(id).load(url, navigationId);
        return 0;
    }

    private static boolean isInvalid(PageUrl url) {
        return url instanceof PageUrl.Unusable unusable && unusable.error() == NetError.INVALID_URL;
    }

    @Override
    public void reload(int id) {
        get(id).reload();
    }

    @Override
    public void stop(int id) {
        get(id).renderer().mainFrame().navigations().stop();
    }

    @Override
    public void destroy(int id, boolean runUnload) {
        WebContents contents = all.get(id);
        if (contents != null) {
            contents.close(runUnload);
        }
    }

    @Override
    public void setVisible(int id, boolean visible) {
        get(id).setVisible(visible);
    }

    @Override
    public void crash(int id) {
        get(id).crash("crashed", 11);
    }

    @Override
    public String url(int id) {
        return get(id).url();
    }

    @Override
    public String title(int id) {
        return get(id).title();
    }

    @Override
    public boolean isLoading(int id) {
        return get(id).isLoading();
    }

    @Override
    public void setSessionPreloads(int id, String pathsJson) {
        get(id).setSessionPreloads(pathsJson);
    }

    @Override
    public void answerVeto(int id, int number, boolean overruled) {
        get(id).answerVeto(number, overruled);
    }

    @Override
    public boolean isLoadingMainFrame(int id) {
        return get(id).mainFrame().isLoading();
    }

    @Override
    public void beforeUnload(int id, int requestId) {
        WebContents contents = all.get(id);
        if (contents != null) {
            contents.askBeforeUnload(requestId);
        }
    }

    @Override
    public String fileUrl(String path, String search, String hash) {
        return PageUrl.ofFile(app.options().appPath().resolve(path), search, hash).href();
    }
}
