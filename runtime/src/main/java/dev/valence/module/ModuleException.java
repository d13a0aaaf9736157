package dev.valence.module;

/** A specifier that leads nowhere, with Node's error code and text. Immutable. */
public final class ModuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    ModuleException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    static ModuleException notFound(String what, String name, String base) {
        return new ModuleException(
                "ERR_MODULE_NOT_FOUND", "Cannot find " + what + " '" + name + "'" + from(base));
    }

    /** How Node's messages name the importing file; nothing when there is none. */
    static String from(String base) {
        return base.isEmpty() ? "" : " imported from " + base;
    }

    public String code() {
        return code;
    }

    /** Whether Node throws a TypeError with this code, and not an Error. */
    public boolean isTypeError() {
        return switch (code) {
            case "ERR_INVALID_MODULE_SPECIFIER",
                    "ERR_PACKAGE_IMPORT_NOT_DEFINED",
                    "ERR_UNKNOWN_FILE_EXTENSION" ->
                    true;
            default -> false;
        };
    }
}
