package dev.valence.js;

import java.util.List;

/**
 * Classes of the engine's that are initialized before any guest code runs: one whose initializer
 * runs into the end of the stack is unusable for good, in all realms. They are those that the
 * handling of such an end needs, and those of the objects and functions that code most often uses
 * first where it catches a RangeError.
 *
 * <p>Threads: any; keeps no state.
 */
final class EngineClasses {
    private static final String BUILTINS = "com.oracle.truffle.js.builtins.";
    private static final String STRINGS = "com.oracle.truffle.api.strings.";
    private static final String OBJECTS = "com.oracle.truffle.js.runtime.builtins.";

    private static final List<String> NEEDED =
            List.of(
                    "com.oracle.truffle.api.exception.DefaultStackTraceElementObjectGen",
                    STRINGS + "TruffleStringFactory$ByteIndexOfStringNodeGen",
                    STRINGS + "TruffleStringFactory$CodePointAtByteIndexNodeGen",
                    STRINGS + "TruffleStringFactory$MaterializeNodeGen",
                    "com.oracle.truffle.host.HostExceptionGen",
                    BUILTINS + "ConstructorBuiltinsFactory$ConstructWeakRefNodeGen",
                    BUILTINS + "DataViewPrototypeBuiltinsFactory$DataViewGetNodeGen",
                    BUILTINS + "DataViewPrototypeBuiltinsFactory$DataViewSetNodeGen",
                    BUILTINS + "json.JSONBuiltinsFactory$JSONParseNodeGen",
                    BUILTINS + "json.JSONBuiltinsFactory$JSONStringifyNodeGen",
                    OBJECTS + "DirectBaseGen",
                    OBJECTS + "HeapGen",
                    OBJECTS + "JSArrayObjectGen",
                    OBJECTS + "JSBooleanObjectGen",
                    OBJECTS + "JSDateObjectGen",
                    OBJECTS + "JSErrorObjectGen",
                    OBJECTS + "JSMapObjectGen",
                    OBJECTS + "JSNumberObjectGen",
                    OBJECTS + "JSProxyObjectGen",
                    OBJECTS + "JSStringObjectGen",
                    OBJECTS + "JSTypedArrayObjectGen");

    private EngineClasses() {}

    @SuppressWarnings("ReturnValueIgnored")
    static void initialize() {
        for (StackTraceElement frame : new Throwable().getStackTrace()) {
            frame.toString();
        }
        NEEDED.forEach(EngineClasses::initialize);
    }

    private static void initialize(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException otherEngineVersion) {
            // an engine without that class has nothing to initialize
        }
    }
}
