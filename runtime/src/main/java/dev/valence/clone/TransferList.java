package dev.valence.clone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
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
    private final List<Value> buffers = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final Map<Value, Integer> indexes = new HashMap<>();
    private final Map<Integer, Value> ports = new LinkedHashMap<>();
    private final Map<Value, Integer> platformObjects = new LinkedHashMap<>();

    private TransferList(CloneSupport support, Transfer transfer) {
        this.support = support;
        this.transfer = transfer;
    }

    /** What a write moves, or null if there is no list. */
    static @Nullable TransferList of(CloneSupport support, Transfer transfer) {
        Value list = transfer.list();
        if (list == null) {
            return null;
        }
        TransferList moving = new TransferList(support, transfer);
        for (int i = 0; i < list.getArraySize(); i++) {
            moving.add(i, list.getArrayElement(i));
        }
        return moving;
    }

    private void add(int position, Value element) {
        Brand brand = element.hasMembers() ? support.brandOf(element) : Brand.OTHER;
        if (brand == Brand.BUFFER) {
            addBuffer(position, element);
        } else if (brand == Brand.PLATFORM && transfer.indexOf(element) >= 0) {
            addPort(position, transfer.indexOf(element), element);
        } else if (brand == Brand.PLATFORM && !support.call("transferableName", element).isNull()) {
            addPlatformObject(position, element);
        } else {
            throw transfer.error(
                    "Value at index " + position + " does not have a transferable type.");
        }
    }

    private void addBuffer(int position, Value buffer) {
        if (indexes.putIfAbsent(buffer, buffers.size()) != null) {
            throw duplicate("ArrayBuffer", position);
        }
        buffers.add(buffer);
        positions.add(position);
    }

    private void addPort(int position, int index, Value port) {
        if (ports.putIfAbsent(index, port) != null) {
            throw duplicate("MessagePort", position);
        }
    }

    private void addPlatformObject(int position, Value object) {
        if (platformObjects.putIfAbsent(object, position) != null) {
            throw duplicate(name(object), position);
        }
    }

    private String name(Value platformObject) {
        return support.call("transferableName", platformObject).asString();
    }

    private RuntimeException duplicate(String type, int position) {
        return transfer.error(
                type + " at index " + position + " is a duplicate of an earlier " + type + ".");
    }

    /** The place of a buffer among those that move, or null. */
    @Nullable Integer indexOf(Value object) {
        return indexes.get(object);
    }

    /** Whether a platform object that is no port leaves with the value. */
    boolean movesPlatformObject(Value object) {
        return platformObjects.containsKey(object);
    }

    /** Takes the contents of all buffers, or of none, as when a port has moved meanwhile. */
    List<Node.Buffer> detachAll() {
        ports.values().forEach(transfer::checkLeaving);
        platformObjects.forEach(this::checkLeaving);
        List<Node.Buffer> contents = new ArrayList<>(buffers.size());
        for (int i = 0; i < buffers.size(); i++) {
            contents.add(contents(i));
        }
        buffers.forEach(buffer -> support.call("detach", buffer));
        platformObjects.keySet().forEach(each -> support.call("detachPlatformObject", each));
        return List.copyOf(contents);
    }

    private void checkLeaving(Value platformObject, int position) {
        Value why = support.call("whyStays", platformObject);
        if (!why.isNull()) {
            throw transfer.error(
                    name(platformObject) + " at index " + position + " " + why.asString());
        }
    }

    private Node.Buffer contents(int index) {
        Node.Buffer copy = Exotics.copy(support, buffers.get(index));
        if (copy == null) {
            throw transfer.error(
                    "ArrayBuffer at index " + positions.get(index) + " is already detached.");
        }
        return copy;
    }
}
