/**
 * The short way of a message from Java to the listener of a port: the event is made and the
 * listener called with the engine's own objects, without a run of js-lib, whose interpretation is
 * the better part of a message's way. Only the usual case is taken: no ports came along, and one
 * function listens; js-lib does all else, and says what an event is made of.
 *
 * <p>Read {@link dev.valence.event.Shortcut} first, then {@link dev.valence.event.MessageEvents}
 * beside js-lib's {@code web/event-target.js}.
 */
@NullMarked
package dev.valence.event;

import org.jspecify.annotations.NullMarked;
