package dev.valence.clone;

import java.util.HashMap;
import java.util.Map;

/**
 * What an object is, by the engine's own class of it, which no code can change: neither its
 * prototype nor a proxy around it matters. An object of a class that is not here cannot be cloned.
 *
 * <p>Threads: immutable.
 */
enum Brand {
    PLAIN("JSOrdinaryObject"),
    OBJECT_PROTOTYPE("JSObjectPrototypeObject"),
    ARRAY("JSArrayObject"),
    PLATFORM("platform"),
    DATE("JSDateObject"),
    REG_EXP("JSRegExpObject"),
    MAP("JSMapObject"),
    SET("JSSetObject"),
    ERROR("JSErrorObject"),
    BUFFER("JSArrayBufferObject"),
    SHARED_BUFFER("JSArrayBufferObject$Shared"),
    TYPED_ARRAY("JSTypedArrayObject"),
    DATA_VIEW("JSDataViewObject"),
    BOOLEAN("JSBooleanObject"),
    NUMBER("JSNumberObject"),
    STRING("JSStringObject"),
    BIG_INT("JSBigIntObject"),
    OTHER("");

    private static final Map<String, Brand> BY_CLASS = byClass();

    private final String className;

    Brand(String className) {
        this.className = className;
    }

    private static Map<String, Brand> byClass() {
        Map<String, Brand> brands = new HashMap<>();
        for (Brand brand : values()) {
            brands.put(brand.className, brand);
        }
        return Map.copyOf(brands);
    }

    /** The brand of the engine's objects of a class. */
    static Brand of(Class<?> engineClass) {
        return of(engineClass.getName());
    }

    /**
     * @param name the name of the engine's class, such as {@code a.b.JSOrdinaryObject$Layout}
     */
    static Brand of(String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        Brand exact = BY_CLASS.get(simple);
        if (exact != null) {
            return exact;
        }
        int layout = simple.indexOf('$');
        return BY_CLASS.getOrDefault(layout < 0 ? "" : simple.substring(0, layout), OTHER);
    }
}
