/**
 * What js-lib may ask of Java: one public final class per binding, its exported methods called
 * through a facade, all confined to the loop of their realm. User code never reaches a binding.
 */
@NullMarked
package dev.valence.binding;

import org.jspecify.annotations.NullMarked;
