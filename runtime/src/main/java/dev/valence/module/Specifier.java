package dev.valence.module;

/**
 * The parts of a bare specifier: {@code @scope/name/sub} names package {@code @scope/name} and
 * subpath {@code ./sub}. Immutable.
 */
record Specifier(String packageName, String subpath) {
    /** Throws ERR_INVALID_MODULE_SPECIFIER if {@code text} names no package. */
    static Specifier parse(String text, String base) {
        int slash = text.indexOf('/');
        if (text.startsWith("@") && slash >= 0) {
            slash = text.indexOf('/', slash + 1);
        }
        String name = slash < 0 ? text : text.substring(0, slash);
        if (!isPackageName(name)) {
            throw new ModuleException(
                    "ERR_INVALID_MODULE_SPECIFIER",
                    "Invalid module \""
                            + text
                            + "\" is not a valid package name"
                            + ModuleException.from(base));
        }
        return new Specifier(name, "." + (slash < 0 ? "" : text.substring(slash)));
    }

    private static boolean isPackageName(String name) {
        boolean scoped = name.startsWith("@");
        return !name.isEmpty()
                && !name.startsWith(".")
                && name.indexOf('\\') < 0
                && name.indexOf('%') < 0
                && (!scoped || name.indexOf('/') > 1 && !name.endsWith("/"));
    }

    /** Whether it is a path or a URL path, and not a package. */
    static boolean isRelative(String text) {
        return text.equals(".")
                || text.equals("..")
                || text.startsWith("./")
                || text.startsWith("../");
    }
}
