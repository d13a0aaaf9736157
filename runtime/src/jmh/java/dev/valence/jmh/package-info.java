/**
 * Microbenchmarks of what a message costs: the hop between two loops, the clone of its value, the
 * entry into the contexts of a document.
 *
 * <p>{@code mvn -Pjmh test} runs them; they are in neither the jar nor the tests.
 */
package dev.valence.jmh;
