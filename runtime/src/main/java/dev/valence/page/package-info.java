/**
 * A page without a screen: its URL, its text, its one document tree, and the order in which its
 * scripts run. Knows no realm; {@link dev.valence.page.PageHost} is how the process layer lends it
 * one.
 *
 * <p>Read {@link dev.valence.page.PageLoader} first. What the HTML standard asks and this package
 * leaves out: {@code document.write}, style sheets, images and frames are not loaded.
 */
@NullMarked
package dev.valence.page;

import org.jspecify.annotations.NullMarked;
