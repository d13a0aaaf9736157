package dev.valence.page;

/**
 * A script ready to run.
 *
 * <p>Threads: immutable.
 *
 * @param url the script's file, or the page's for an inline script
 * @param line the line in that file, from 1, on which {@code code} begins
 * @param column the column in that line, from 1
 */
public record ScriptText(String code, String url, int line, int column, boolean inline) {}
