package dev.valence.clone;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferView;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferViewBase;
import com.oracle.truffle.js.runtime.builtins.JSDataView;
import com.oracle.truffle.js.runtime.builtins.JSDataViewObject;
import com.oracle.truffle.js.runtime.builtins.JSTypedArrayObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads ArrayBuffers and views of them.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Buffers {
    private static final double FIXED = -1;
    private static final double FOLLOWS_BUFFER = -1;

    private Buffers() {}

    /** A copy of a buffer, or null if it is detached. */
    static Node.@Nullable Buffer copy(JSArrayBufferObject buffer) {
        return buffer.isDetached() ? null : node(buffer, bytes(buffer));
    }

    /** The contents of a buffer that is about to be detached, or null if it has been. */
    static Node.@Nullable Buffer contents(JSArrayBufferObject buffer) {
        boolean heap = buffer instanceof JSArrayBufferObject.Heap && buffer.isFixedLength();
        return heap && !buffer.isDetached()
                ? node(buffer, ((JSArrayBufferObject.Heap) buffer).getByteArray())
                : copy(buffer);
    }

    private static Node.Buffer node(JSArrayBufferObject buffer, byte[] bytes) {
        return new Node.Buffer(bytes, buffer.isFixedLength() ? FIXED : buffer.getMaxByteLength());
    }

    private static byte[] bytes(JSArrayBufferObject buffer) {
        int length = buffer.getByteLength();
        if (buffer instanceof JSArrayBufferObject.Heap heap) {
            return Arrays.copyOf(heap.getByteArray(), length);
        }
        byte[] bytes = new byte[length];
        try {
            InteropLibrary.getUncached().readBuffer(buffer, 0, bytes, 0, length);
        } catch (UnsupportedMessageException | InvalidBufferOffsetException e) {
            throw new IllegalStateException(e);
        }
        return bytes;
    }

    /** The node of a typed array or DataView, or null if it is out of its buffer's bounds. */
    static Node.@Nullable View view(Serialization from, JSArrayBufferViewBase view) {
        JSArrayBufferObject buffer = view.getArrayBuffer();
        if (!buffer.isDetached() && isOutside(view)) {
            return null;
        }
        boolean follows = !buffer.isFixedLength() && view.hasAutoLength();
        int length = buffer.isDetached() ? 0 : length(view);
        return new Node.View(
                name(view),
                from.node(buffer),
                view.getByteOffset(),
                follows ? FOLLOWS_BUFFER : length);
    }

    private static boolean isOutside(JSArrayBufferViewBase view) {
        return view instanceof JSTypedArrayObject array
                ? JSArrayBufferView.isOutOfBounds(array, view.getJSContext())
                : JSDataView.isOutOfBounds((JSDataViewObject) view, view.getJSContext());
    }

    private static int length(JSArrayBufferViewBase view) {
        return view instanceof JSTypedArrayObject array
                ? array.getLength()
                : ((JSDataViewObject) view).getByteLength();
    }

    private static String name(JSArrayBufferViewBase view) {
        return view instanceof JSTypedArrayObject array
                ? array.getClassName().toString()
                : "DataView";
    }
}
