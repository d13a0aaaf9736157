/**
 * What js-lib may ask of Java: one public final class per subject, its exported methods are the
 * functions of {@code binding('name')}. User code never reaches them: js-lib keeps handles in
 * private fields, and a facade of the realm stands before every class.
 */
@NullMarked
package dev.valence.binding;

import org.jspecify.annotations.NullMarked;
