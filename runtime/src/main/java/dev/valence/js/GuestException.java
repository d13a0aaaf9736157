package dev.valence.js;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error that a binding throws at its guest: the facade makes it an error of the calling realm,
 * with this class, message and properties.
 *
 * <p>Threads: confined to the one that throws it.
 */
public final class GuestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which class the guest sees. */
    public enum Kind {
        ERROR("Error"),
        TYPE_ERROR("TypeError"),
        RANGE_ERROR("RangeError"),
        SYNTAX_ERROR("SyntaxError"),
        /** A DOMException; its name is the property {@code name}. */
        DOM_EXCEPTION("DOMException");

        private final String className;

        Kind(String className) {
            this.className = className;
        }

        /** The name of the class, as in {@code String(error)}. */
        public String text() {
            return className;
        }
    }

    private final Kind kind;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    public GuestException(Kind kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    public static GuestException error(String message) {
        return new GuestException(Kind.ERROR, message);
    }

    public static GuestException typeError(String message) {
        return new GuestException(Kind.TYPE_ERROR, message);
    }

    public static GuestException domException(String name, String message) {
        return new GuestException(Kind.DOM_EXCEPTION, message).with("name", name);
    }

    /** The error where the stack ends, for one below a value that is nested too deeply. */
    public static GuestException tooDeep() {
        return new GuestException(Kind.RANGE_ERROR, "Maximum call stack size exceeded");
    }

    /** Adds an own property of the error, such as Node's {@code code}: a string, number or null. */
    public GuestException with(String property, @Nullable Object value) {
        properties.put(property, value == null ? "" : value);
        return this;
    }

    public Kind kind() {
        return kind;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
