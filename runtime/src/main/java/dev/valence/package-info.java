/** The embedding API. */
@NullMarked
package dev.valence;

import org.jspecify.annotations.NullMarked;
