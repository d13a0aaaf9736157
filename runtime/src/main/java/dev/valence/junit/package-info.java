/**
 * Mocha tests for JUnit: an engine of the JUnit Platform that shows each test of each JavaScript
 * file. Needs {@code junit-platform-engine}, which comes with JUnit and not with Valence.
 *
 * <p>Read {@link dev.valence.junit.JavaScriptTests}, then {@link
 * dev.valence.junit.ValenceTestEngine}.
 */
@NullMarked
package dev.valence.junit;

import org.jspecify.annotations.NullMarked;
