/** The command line, on top of the embedding API. */
@NullMarked
package dev.valence.cli;

import org.jspecify.annotations.NullMarked;
