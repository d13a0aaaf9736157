/**
 * Message pipes and the ports on their ends (HTML standard 9.4, Channel messaging; Mojo's message
 * pipes).
 *
 * <p>A {@link dev.valence.port.Pipe} is two {@link dev.valence.port.Mailbox mailboxes}, one each
 * way. A {@link dev.valence.port.Port} is a handle on one {@link dev.valence.port.PipeEnd end},
 * bound to a document or to the main process. A port that is transferred gives its end away inside
 * a message; messages that wait in the end's mailbox travel with it. There are no port ids, no
 * registry of all ports and no global lock. Read {@link dev.valence.port.Port} first.
 */
@NullMarked
package dev.valence.port;

import org.jspecify.annotations.NullMarked;
