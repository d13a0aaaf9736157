package dev.valence.clone;

import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.object.PropertyGetter;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.js.runtime.Symbol;
import com.oracle.truffle.js.runtime.builtins.JSArray;
import com.oracle.truffle.js.runtime.builtins.JSClass;
import com.oracle.truffle.js.runtime.builtins.JSOrdinary;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.JSProperty;
import com.oracle.truffle.js.runtime.objects.JSShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all objects of one engine shape have in common: their brand and their own enumerable
 * properties, and how to read these if none of them runs code.
 *
 * <p>Threads: confined to the loop of the realm it was made for.
 */
final class Layout {
    private final Shape shape;
    private final Brand brand;
    private final Keys keys;
    private final PropertyGetter @Nullable [] getters;
    private final boolean symbols;

    private Layout(Shape shape, Brand brand, Keys keys, PropertyGetter @Nullable [] getters) {
        this.shape = shape;
        this.brand = brand;
        this.keys = keys;
        this.getters = getters;
        this.symbols = shape.getKeyList().stream().anyMatch(Symbol.class::isInstance);
    }

    static Layout of(JSDynamicObject object, Brand brand) {
        Shape shape = object.getShape();
        if (!hasAllInShape(object.getJSClass())) {
            return new Layout(shape, brand, new Keys(List.of()), null);
        }
        List<TruffleString> names = JSShape.getEnumerablePropertyNames(shape);
        return new Layout(shape, brand, new Keys(names), getters(shape, names));
    }

    /** Other objects have properties elsewhere, such as in a hash map. */
    private static boolean hasAllInShape(JSClass engineClass) {
        return engineClass == JSOrdinary.INSTANCE || engineClass == JSArray.INSTANCE;
    }

    private static PropertyGetter @Nullable [] getters(Shape shape, List<TruffleString> names) {
        PropertyGetter[] getters = new PropertyGetter[names.size()];
        for (int i = 0; i < getters.length; i++) {
            Property property = shape.getProperty(names.get(i));
            if (!JSProperty.isData(property) || JSProperty.isDataSpecial(property)) {
                return null;
            }
            getters[i] = shape.makePropertyGetter(names.get(i));
        }
        return getters;
    }

    Brand brand() {
        return brand;
    }

    /** The names of the properties that {@link #get} reads. */
    Keys keys() {
        return keys;
    }

    /** Whether the properties of the shape are all there are, elements aside, and all are data. */
    boolean isPlain() {
        return getters != null;
    }

    /** Whether there are properties whose keys are symbols. */
    boolean hasSymbols() {
        return symbols;
    }

    /** Whether the object is still as it was when its layout was looked up. */
    boolean fits(JSDynamicObject object) {
        return object.getShape() == shape;
    }

    /** A property of an object that fits. */
    Object get(JSDynamicObject object, int index) {
        if (getters == null) {
            throw new IllegalStateException("not plain");
        }
        return getters[index].get(object);
    }
}
