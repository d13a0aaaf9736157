package dev.valence.js;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/**
 * What a test of the wall between guest code and Java sees of realms, and what it makes bindings
 * do. There is none in production.
 */
interface Probe {
    /** A realm's context was made; nothing ran in it yet. */
    void contextMade(Context context);

    /** js-lib has got the facade of a binding: an object that user code must not meet. */
    void facadeMade(Context context, Value facade);

    /** What stands behind the facade: {@code binding}, or something that fails in its place. */
    Object behindFacade(String name, Object binding);
}
