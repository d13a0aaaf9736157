package dev.valence.js;

import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.JSArguments;
import com.oracle.truffle.js.runtime.Strings;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSAttributes;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSProperty;
import com.oracle.truffle.js.runtime.objects.PropertyProxy;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.List;

/**
 * A property whose value is an export of a js-lib module, which is loaded when the property is
 * first read. It looks like one with a value, and may be assigned before.
 *
 * <p>One serves all realms: it is a part of the shape of their global objects, so that a global
 * that nobody touches costs a realm nothing.
 *
 * <p>Threads: any. Life: its engine's.
 */
final class LazyExport extends PropertyProxy {
    private static final HiddenKey LOAD = new HiddenKey("load");

    private final TruffleString module;
    private final TruffleString name;
    private final int flags;

    private LazyExport(String module, String name, boolean enumerable) {
        this.module = Strings.fromJavaString(module);
        this.name = Strings.fromJavaString(name);
        this.flags =
                enumerable ? JSAttributes.getDefault() : JSAttributes.getDefaultNotEnumerable();
    }

    /**
     * Those that a text lists.
     *
     * @param text lines of a module's id, a blank and the name of an export
     */
    static List<LazyExport> listedIn(String text, boolean enumerable) {
        return text.lines()
                .map(line -> line.split(" "))
                .map(words -> new LazyExport(words[0], words[1], enumerable))
                .toList();
    }

    /**
     * Defines properties of an object.
     *
     * @param load the function (module, name) of its realm that returns an export
     */
    static void defineAll(JSDynamicObject object, Object load, List<LazyExport> exports) {
        DynamicObjectLibrary.getUncached().put(object, LOAD, load);
        for (LazyExport export : exports) {
            int flags = export.flags | JSProperty.PROXY;
            DynamicObjectLibrary.getUncached().putConstant(object, export.name, export, flags);
        }
    }

    @Override
    public Object get(JSDynamicObject object) {
        Object load = DynamicObjectLibrary.getUncached().getOrDefault(object, LOAD, null);
        Object[] arguments =
                JSArguments.create(Undefined.instance, (JSFunctionObject) load, module, name);
        Object value = JSFunction.call(arguments);
        set(object, value);
        return value;
    }

    /** The attributes stay what they have become. */
    @Override
    public boolean set(JSDynamicObject object, Object value) {
        int now = object.getShape().getProperty(name).getFlags() & ~JSProperty.PROXY;
        DynamicObjectLibrary.getUncached().putWithFlags(object, name, value, now);
        return true;
    }
}
