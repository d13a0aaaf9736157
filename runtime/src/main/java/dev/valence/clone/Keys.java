package dev.valence.clone;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.List;

/**
 * The property names of a plain object, in order: what a reader caches its templates by.
 *
 * <p>Threads: immutable.
 */
final class Keys {
    private final TruffleString[] names;
    private final int hash;

    Keys(List<TruffleString> names) {
        this.names = names.toArray(TruffleString[]::new);
        this.hash = names.hashCode();
    }

    int size() {
        return names.length;
    }

    TruffleString name(int index) {
        return names[index];
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Keys keys
                        && hash == keys.hash
                        && Arrays.equals(names, keys.names);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
