/**
 * Runs JavaScript tests, each file in an app of its own, and looks for the orders in which they
 * fail. Read {@link dev.valence.testing.TestRun}, then {@link dev.valence.testing.Reporting}; the
 * JavaScript side is {@code js-lib/test}.
 */
@NullMarked
package dev.valence.testing;

import org.jspecify.annotations.NullMarked;
