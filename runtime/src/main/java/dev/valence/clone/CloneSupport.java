package dev.valence.clone;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.builtins.JSArrayObject;
import com.oracle.truffle.js.runtime.builtins.JSFunction;
import com.oracle.truffle.js.runtime.builtins.JSFunctionObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSObject;
import com.oracle.truffle.js.runtime.objects.Undefined;
import dev.valence.js.Realm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A realm's half of structured clone: the functions of {@code common/clone-support}, loaded on
 * first use, and what is known of the shapes seen.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's; one for each realm.
 */
public final class CloneSupport {
    private final Realm realm;
    private final Map<String, JSFunctionObject> functions = new HashMap<>();
    private final Templates templates = new Templates();
    private final CloneWriter writer;
    private final CloneReader reader;
    private @Nullable Layouts layouts;
    private @Nullable JSDynamicObject library;

    public CloneSupport(Realm realm) {
        this.realm = realm;
        this.writer = new CloneWriter(this, realm);
        this.reader = new CloneReader(this, realm);
    }

    public CloneWriter writer() {
        return writer;
    }

    public CloneReader reader() {
        return reader;
    }

    Templates templates() {
        return templates;
    }

    Layouts layouts() {
        if (layouts == null) {
            layouts = new Layouts(platformMark());
        }
        return layouts;
    }

    /** Marks an object, and finds the key that it has then. */
    private Object platformMark() {
        Value mark = realm.function("common/platform-object", "markUncloneable");
        return unwrap(mark.execute(realm.newArray())).getShape().getLastProperty().getKey();
    }

    private JSDynamicObject unwrap(Value object) {
        List<Object> taken = new ArrayList<>();
        realm.newFunction(
                        arguments -> {
                            taken.add(arguments[0]);
                            return Undefined.instance;
                        })
                .call(object);
        return (JSDynamicObject) taken.get(0);
    }

    private JSFunctionObject function(String name) {
        JSFunctionObject known = functions.get(name);
        if (known != null) {
            return known;
        }
        if (library == null) {
            library = unwrap(realm.require("common/clone-support"));
        }
        JSFunctionObject found = (JSFunctionObject) JSObject.get(library, text(name));
        functions.put(name, found);
        return found;
    }

    /** Calls a function of {@code common/clone-support} with the engine's own values. */
    Object call(String function, Object... arguments) {
        return JSFunction.call(function(function), Undefined.instance, arguments);
    }

    /** The elements of an array of js-lib's, none of anything else. */
    static Object[] elements(Object array) {
        if (!(array instanceof JSArrayObject found)) {
            return new Object[0];
        }
        Object[] elements = new Object[(int) found.getArraySize()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = JSObject.get(found, i);
        }
        return elements;
    }

    static TruffleString text(String text) {
        return TruffleString.fromJavaStringUncached(text, TruffleString.Encoding.UTF_16);
    }
}
