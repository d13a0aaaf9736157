/**
 * Where a module is: resolution of CommonJS and ES module specifiers to files, as Node's
 * documentation describes it. Knows files and package.json, and nothing of JavaScript engines.
 *
 * <p>Read {@link dev.valence.module.CommonJsResolver} and {@link dev.valence.module.EsmResolver};
 * both rest on {@link dev.valence.module.Packages}.
 */
@NullMarked
package dev.valence.module;

import org.jspecify.annotations.NullMarked;
