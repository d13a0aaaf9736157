/**
 * What js-lib may ask of Java: one public final class per subject, its exported methods are the
 * functions of {@code binding('name')}. User code never reaches them: js-lib keeps handles in
 * private fields, and a facade of the realm stands before every class.
 *
 * <p>A binding belongs to one realm and is confined to that realm's loop. It changes its own state
 * last, for a stack overflow may end it anywhere. Read {@link
 * dev.valence.binding.MessagePortBinding} first. The interfaces named {@code ...Host} are what the
 * process layer lends to a binding.
 */
@NullMarked
package dev.valence.binding;

import org.jspecify.annotations.NullMarked;
