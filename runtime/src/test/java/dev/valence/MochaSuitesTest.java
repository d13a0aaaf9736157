package dev.valence;

import dev.valence.junit.JavaScriptTests;

/**
 * The Mocha tests of tests-js, one by one. Those of apps that are broken on purpose are left to
 * {@code RacesTest}, which looks for the orders in which they fail.
 */
@JavaScriptTests(value = "tests-js", grep = "^(?!the broken )")
class MochaSuitesTest {}
