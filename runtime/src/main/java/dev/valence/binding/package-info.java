/**
 * The bindings: what js-lib calls in Java. Public final classes whose exported methods take and give
 * primitives, strings, values of the same realm and opaque handles. User code never reaches them.
 */
@NullMarked
package dev.valence.binding;

import org.jspecify.annotations.NullMarked;
