/**
 * GraalJS realms: the engine that shares parsed sources, a realm per world, the agent that runs
 * tasks in all realms of a document, and the seam between js-lib and Java.
 *
 * <p>js-lib modules are functions {@code (exports, require, module, binding, primordials)}. {@code
 * binding(name)} gives a facade: an ordinary object of the realm with one function for each
 * exported method of the Java class behind it. The facade turns every Java exception into an error
 * of the realm, so guest code never meets a host object.
 *
 * <p>Where a crossing between Java and the engine costs more than the work behind it, a {@link
 * dev.valence.js.NativeFunction} works on the engine's own objects, and where js-lib does, a {@link
 * dev.valence.js.NativeMethod} does its usual case. These are no public API of the engine: the
 * version in the pom is the one they are written for, and only this package, {@code event} and
 * {@code clone} may use them.
 *
 * <p>Read {@link dev.valence.js.Realm} first, then {@link dev.valence.js.Agent}.
 */
@NullMarked
package dev.valence.js;

import org.jspecify.annotations.NullMarked;
