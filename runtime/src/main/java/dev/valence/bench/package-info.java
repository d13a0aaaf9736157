/**
 * Measures Valence beside Node's worker threads and headless Chromium.
 *
 * <p>A {@link dev.valence.bench.Row} is one thing measured; a {@link dev.valence.bench.Contestant}
 * is who is measured. Each measurement is a whole process that runs one of the programs among the
 * resources, which checks what arrives and fails when it is wrong.
 */
@NullMarked
package dev.valence.bench;

import org.jspecify.annotations.NullMarked;
