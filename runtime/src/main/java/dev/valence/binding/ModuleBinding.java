package dev.valence.binding;

import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.module.CommonJsResolver;
import dev.valence.module.EsmResolver;
import dev.valence.module.Location;
import dev.valence.module.ModuleException;
import dev.valence.module.ModuleFormat;
import dev.valence.module.NodeModules;
import dev.valence.module.Packages;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where modules are, what they contain, and how CommonJS text becomes a function.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
public final class ModuleBinding {
    private static final String MODULE_TYPE = "application/javascript+module";

    private final Realm realm;
    private final ModuleFiles files;
    private final Packages packages = new Packages();
    private final CommonJsResolver commonJs = new CommonJsResolver(packages);
    private Set<String> builtins = Set.of();
    private final EsmResolver esm = new EsmResolver(packages, name -> builtins.contains(name));

    /**
     * @param files what the realm was made with
     */
    public ModuleBinding(Realm realm, ModuleFiles files) {
        this.realm = realm;
        this.files = files;
    }

    /** Tells which names, without {@code node:}, are modules of the runtime. */
    @HostAccess.Export
    public void setBuiltins(Value names) {
        builtins = Set.copyOf(List.of(names.as(String[].class)));
    }

    /** Tells which extensions {@code require} tries. */
    @HostAccess.Export
    public void setExtensions(Value extensions) {
        commonJs.setExtensions(List.of(extensions.as(String[].class)));
    }

    /**
     * The file that {@code require(request)} means in {@code folder}, {@code node:name}, or null.
     */
    @HostAccess.Export
    public @Nullable String resolve(String request, String folder, String base) {
        return text(guarded(() -> commonJs.resolve(request, Path.of(folder), base)));
    }

    /** The file that {@code import} means in the file {@code importer}, or {@code node:name}. */
    @HostAccess.Export
    public @Nullable String resolveImport(String specifier, String importer) {
        return text(guarded(() -> esm.resolve(specifier, Path.of(importer))));
    }

    /** As {@link #resolveImport}, for a file that need not exist. */
    @HostAccess.Export
    public @Nullable String locateImport(String specifier, String importer) {
        return text(guarded(() -> esm.locate(specifier, Path.of(importer))));
    }

    /** {@code commonjs}, {@code module}, {@code json}, {@code addon}, {@code undeclared}, ... */
    @HostAccess.Export
    public @Nullable String format(String file) {
        return guarded(
                () -> ModuleFormat.of(Path.of(file), packages).name().toLowerCase(Locale.ROOT));
    }

    @HostAccess.Export
    public String readText(String file) {
        return NodeErrors.call("open", file, () -> FileText.read(Path.of(file)));
    }

    /** The folders that are searched for packages from {@code folder}. */
    @HostAccess.Export
    public Value searched(String folder) {
        return realm.newArray(
                NodeModules.above(Path.of(folder)).stream().map(Path::toString).toArray());
    }

    @HostAccess.Export
    public String fileUrl(String file) {
        String url = new File(file).toURI().toASCIIString();
        return url.startsWith("file:///") ? url : "file://" + url.substring("file:".length());
    }

    /** The text as a function of these parameters, which are separated by commas. */
    @HostAccess.Export
    public Value compile(String text, String file, String parameters) {
        return compiled(function(parameters), text, "\n})", file);
    }

    /**
     * As {@link #compile}, within a function of {@code outer}, which is returned and returns it.
     */
    @HostAccess.Export
    public Value compileWithin(String text, String file, String parameters, String outer) {
        return compiled(
                function(outer) + "return " + function(parameters), text, "\n});\n})", file);
    }

    private static String function(String parameters) {
        return "(function (" + parameters + ") { ";
    }

    private Value compiled(String head, String text, String tail, String file) {
        String code = head + (text.startsWith("#!") ? "//" : "") + text + tail;
        try {
            return realm.eval(source(code, file));
        } catch (PolyglotException e) {
            throw e.isSyntaxError() ? syntaxError(e, file, head.length()) : e;
        }
    }

    /** A text that user code cannot guess. */
    @HostAccess.Export
    public String newToken() {
        return UUID.randomUUID().toString();
    }

    /** Prepares the text that the engine reads for the module at {@code path}. */
    @HostAccess.Export
    public void serve(String path, String text) {
        files.serve(path, text);
    }

    /** Runs a module of ours now; what it imports is looked up as always. */
    @HostAccess.Export
    public void runModule(String text) {
        realm.eval(
                Source.newBuilder("js", text, "valence:require")
                        .mimeType(MODULE_TYPE)
                        .internal(true)
                        .cached(false)
                        .buildLiteral());
    }

    /** A file's source has a path, which makes it the referrer of its dynamic imports. */
    private static Source source(String code, String file) {
        try {
            return Source.newBuilder("js", new File(file)).content(code).name(file).build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static GuestException syntaxError(PolyglotException e, String file, int headLength) {
        SourceSection where = e.getSourceLocation();
        int line = where == null ? 1 : where.getStartLine();
        int column = where == null ? 1 : where.getStartColumn();
        int shift = line == 1 ? headLength : 0;
        String text = where == null ? "" : where.getSource().getCharacters(line).toString();
        String shown = text.substring(Math.min(shift, text.length()));
        int shownColumn = Math.max(1, column - shift);
        return located(reason(e), file, line, shownColumn, shown);
    }

    private static GuestException located(
            String reason, String file, int line, int column, String text) {
        String head = file + ":" + line + "\n" + text + "\n" + " ".repeat(column - 1) + "^\n\n";
        return new GuestException(GuestException.Kind.SYNTAX_ERROR, reason)
                .with(
                        "stack",
                        head
                                + "SyntaxError: "
                                + reason
                                + "\n    at "
                                + file
                                + ":"
                                + line
                                + ":"
                                + column);
    }

    /** What is wrong, without the position and the source line that the engine adds. */
    private static String reason(PolyglotException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String first = message.lines().findFirst().orElse("");
        return first.replaceFirst("^SyntaxError: ", "").replaceFirst("^.*:\\d+:\\d+ ", "");
    }

    private static @Nullable String text(@Nullable Location location) {
        if (location instanceof Location.Builtin builtin) {
            return "node:" + builtin.name();
        }
        return location instanceof Location.File file ? file.path().toString() : null;
    }

    private static <T extends @Nullable Object> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (ModuleException e) {
            GuestException.Kind kind =
                    e.isTypeError() ? GuestException.Kind.TYPE_ERROR : GuestException.Kind.ERROR;
            throw new GuestException(kind, String.valueOf(e.getMessage())).with("code", e.code());
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            return NodeErrors.call(
                    "open",
                    String.valueOf(cause.getMessage()),
                    () -> {
                        throw cause;
                    });
        }
    }
}
