package dev.valence.clone;

import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The layouts of the shapes that a realm has sent; all are forgotten when there are too many.
 *
 * <p>Threads: confined to the realm's loop. Life: the realm's.
 */
final class Layouts {
    private static final int MOST = 1000;

    private final Object platformMark;
    private final Map<Shape, Layout> known = new HashMap<>();
    private @Nullable Shape lastShape;
    private @Nullable Layout last;

    /**
     * @param platformMark the key of the private field that all platform objects have
     */
    Layouts(Object platformMark) {
        this.platformMark = platformMark;
    }

    Layout of(JSDynamicObject object) {
        Shape shape = object.getShape();
        if (shape == lastShape && last != null) {
            return last;
        }
        Layout found = known.get(shape);
        lastShape = shape;
        last = found == null ? add(object, shape) : found;
        return last;
    }

    Brand brandOf(JSDynamicObject object) {
        return of(object).brand();
    }

    private Layout add(JSDynamicObject object, Shape shape) {
        if (known.size() == MOST) {
            known.clear();
        }
        boolean platform = shape.hasProperty(platformMark);
        Brand brand = platform ? Brand.PLATFORM : Brand.of(object.getClass());
        Layout layout = Layout.of(object, brand);
        known.put(shape, layout);
        return layout;
    }
}
