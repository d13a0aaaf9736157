package dev.valence.page;

/**
 * Why a load fails, with Chromium's numbers and names (net_error_list.h).
 *
 * <p>Threads: immutable.
 */
public enum NetError {
    FAILED(-2),
    ABORTED(-3),
    FILE_NOT_FOUND(-6),
    NAME_NOT_RESOLVED(-105),
    INTERNET_DISCONNECTED(-106),
    INVALID_URL(-300),
    UNKNOWN_URL_SCHEME(-302);

    private final int code;

    NetError(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The name that Electron gives as description and {@code code}, such as ERR_FILE_NOT_FOUND. */
    public String text() {
        return "ERR_" + name();
    }
}
