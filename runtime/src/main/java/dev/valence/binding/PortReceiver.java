package dev.valence.binding;

import org.graalvm.polyglot.Value;

/**
 * What the port objects of one kind and world do with what arrives, each of which is its target.
 * Opaque to guests.
 */
public record PortReceiver(MessagePortBinding world, Value onMessage, Value onClose) {}
