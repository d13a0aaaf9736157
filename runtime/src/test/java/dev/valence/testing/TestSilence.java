package dev.valence.testing;

import dev.valence.process.Output;

/** An output that fails a test by what Valence warns of, and drops the rest. */
final class TestSilence implements Output {
    @Override
    public void console(String process, String level, String text) {}

    @Override
    public void stdout(String text) {}

    @Override
    public void stderr(String text) {}

    @Override
    public void warn(String text) {
        throw new AssertionError(text);
    }
}
