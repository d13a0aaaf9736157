/**
 * The command line, on top of the embedding API. Read {@link dev.valence.cli.Main}. Nothing else in
 * Valence writes to the standard streams, ends the JVM or knows picocli.
 */
@NullMarked
package dev.valence.cli;

import org.jspecify.annotations.NullMarked;
