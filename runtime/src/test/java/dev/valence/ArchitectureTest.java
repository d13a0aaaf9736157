package dev.valence;

import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void x() {}
}
