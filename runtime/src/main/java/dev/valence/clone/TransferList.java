package dev.valence.clone;

import com.oracle.truffle.js.runtime.builtins.JSArrayBuffer;
import com.oracle.truffle.js.runtime.builtins.JSArrayBufferObject;
import com.oracle.truffle.js.runtime.objects.JSDynamicObject;
import com.oracle.truffle.js.runtime.objects.Null;
import com.oracle.truffle.js.runtime.objects.Undefined;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The buffers and platform objects that one write moves away. Ports in the list are checked only
 * for being ports: to move them is their binding's business.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class TransferList {
    private final CloneSupport support;
    private final Transfer transfer;
    private final PortIndex portIndex;
    private final List<JSArrayBufferObject> buffers = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Map<JSDynamicObject, Integer> indexes = new IdentityHashMap<>();
    private final Map<Integer, JSDynamicObject> ports = new LinkedHashMap<>();
    private final Map<JSDynamicObject, Integer> platformObjects = new LinkedHashMap<>();

    private TransferList(CloneSupport support, Transfer transfer, PortIndex portIndex) {
        this.support = support;
        this.transfer = transfer;
        this.portIndex = portIndex;
    }

    /**
     * What a write moves, or null if that is nothing.
     *
     * @param list an array, or anything else for none
     */
    static @Nullable TransferList of(
            CloneSupport support, Transfer transfer, Object list, PortIndex portIndex) {
        Object[] elements = CloneSupport.elements(list);
        if (elements.length == 0) {
            return null;
        }
        TransferList moving = new TransferList(support, transfer, portIndex);
        for (int i = 0; i < elements.length; i++) {
            moving.add(i, elements[i]);
        }
        return moving;
    }

    private void add(int position, Object element) {
        if (!(element instanceof JSDynamicObject object && add(position, object))) {
            throw transfer.error(
                    "Value at index " + position + " does not have a transferable type.");
        }
    }

    /** False for an object that cannot be transferred. */
    private boolean add(int position, JSDynamicObject object) {
        Brand brand = brandOf(object);
        int port = brand == Brand.PLATFORM ? portIndex.of(object) : PortIndex.NOT_A_PORT;
        if (brand == Brand.BUFFER) {
            addBuffer(position, (JSArrayBufferObject) object);
        } else if (port >= 0) {
            addPort(position, port, object);
        } else if (brand == Brand.PLATFORM && name(object) != Undefined.instance) {
            addPlatformObject(position, object);
        } else {
            return false;
        }
        return true;
    }

    private Brand brandOf(JSDynamicObject object) {
        boolean none = object == Undefined.instance || object == Null.instance;
        return none ? Brand.OTHER : support.layouts().brandOf(object);
    }

    private void addBuffer(int position, JSArrayBufferObject buffer) {
        if (indexes.putIfAbsent(buffer, buffers.size()) != null) {
            throw duplicate("ArrayBuffer", position);
        }
        buffers.add(buffer);
        positions.add(position);
    }

    private void addPort(int position, int index, JSDynamicObject port) {
        if (ports.putIfAbsent(index, port) != null) {
            throw duplicate("MessagePort", position);
        }
    }

    private void addPlatformObject(int position, JSDynamicObject object) {
        if (platformObjects.putIfAbsent(object, position) != null) {
            throw duplicate(name(object).toString(), position);
        }
    }

    private Object name(JSDynamicObject platformObject) {
        return support.call("transferableName", platformObject);
    }

    private RuntimeException duplicate(String type, int position) {
        return transfer.error(
                type + " at index " + position + " is a duplicate of an earlier " + type + ".");
    }

    /** The place of a buffer among those that move, or null. */
    @Nullable Integer indexOf(JSDynamicObject object) {
        return indexes.get(object);
    }

    /** Whether a platform object that is no port leaves with the value. */
    boolean movesPlatformObject(JSDynamicObject object) {
        return platformObjects.containsKey(object);
    }

    /** Takes the contents of all buffers, or of none, as when a port has moved meanwhile. */
    List<Node.Buffer> detachAll() {
        ports.values().forEach(portIndex::checkLeaving);
        platformObjects.forEach(this::checkLeaving);
        List<Node.Buffer> contents = new ArrayList<>(buffers.size());
        for (int i = 0; i < buffers.size(); i++) {
            contents.add(contents(i));
        }
        buffers.forEach(JSArrayBuffer::detachArrayBuffer);
        platformObjects.keySet().forEach(each -> support.call("detachPlatformObject", each));
        return List.copyOf(contents);
    }

    private void checkLeaving(JSDynamicObject platformObject, int position) {
        Object why = support.call("whyStays", platformObject);
        if (why != Null.instance) {
            throw transfer.error(name(platformObject) + " at index " + position + " " + why);
        }
    }

    private Node.Buffer contents(int index) {
        Node.Buffer contents = Buffers.contents(buffers.get(index));
        if (contents == null) {
            throw transfer.error(
                    "ArrayBuffer at index " + positions.get(index) + " is already detached.");
        }
        return contents;
    }
}
