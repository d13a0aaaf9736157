package dev.valence.explore;

/** Something that is forced in an order, which otherwise is that of sending. */
public sealed interface Force permits Hold, Fault {}
