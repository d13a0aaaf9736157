package dev.valence.page;

import dev.valence.page.Selector.Combinator;
import dev.valence.page.Selector.Compound;
import dev.valence.page.Selector.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads selectors (CSS Syntax level 3 as far as selectors need it). One use.
 *
 * <p>Threads: confined to the call that made it.
 */
final class SelectorParser {
    /** The text is not a selector. */
    static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Invalid() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private int at;

    SelectorParser(String text) {
        this.text = text;
    }

    Selector parseAll() {
        Selector selector = list(false);
        if (at < text.length()) {
            throw new Invalid();
        }
        return selector;
    }

    private Selector list(boolean relative) {
        List<List<Compound>> alternatives = new ArrayList<>();
        do {
            alternatives.add(complex(relative));
        } while (take(','));
        return new Selector(List.copyOf(alternatives));
    }

    private List<Compound> complex(boolean relative) {
        List<Compound> out = new ArrayList<>();
        space();
        Combinator combinator = Combinator.NONE;
        if (relative) {
            out.add(new Compound(Combinator.NONE, List.of((e, scope) -> e == scope.scope())));
            combinator = combinator();
            combinator = combinator == Combinator.NONE ? Combinator.DESCENDANT : combinator;
        }
        out.add(compound(combinator));
        for (combinator = combinator(); combinator != Combinator.NONE; combinator = combinator()) {
            out.add(compound(combinator));
        }
        return List.copyOf(out);
    }

    private Combinator combinator() {
        boolean spaced = space();
        if (at == text.length() || peek() == ',' || peek() == ')') {
            return Combinator.NONE;
        }
        Combinator named =
                switch (peek()) {
                    case '>' -> Combinator.CHILD;
                    case '+' -> Combinator.NEXT;
                    case '~' -> Combinator.SUBSEQUENT;
                    default -> spaced ? Combinator.DESCENDANT : Combinator.NONE;
                };
        if (named != Combinator.NONE && named != Combinator.DESCENDANT) {
            at++;
            space();
        }
        return named;
    }

    private Compound compound(Combinator combinator) {
        List<Condition> conditions = new ArrayList<>();
        if (at < text.length() && peek() == '*') {
            at++;
            conditions.add((e, scope) -> true);
        } else if (startsName()) {
            String name = name();
            conditions.add((e, scope) -> e.tagName().equalsIgnoreCase(name));
        }
        while (at < text.length() && "#.[:".indexOf(peek()) >= 0) {
            conditions.add(simple());
        }
        if (conditions.isEmpty()) {
            throw new Invalid();
        }
        return new Compound(combinator, List.copyOf(conditions));
    }

    private Condition simple() {
        char mark = text.charAt(at++);
        if (mark == '[') {
            return attribute();
        }
        if (mark == ':') {
            return pseudoClass();
        }
        String name = name();
        return mark == '#'
                ? (e, scope) -> e.hasAttr("id") && e.attr("id").equals(name)
                : (e, scope) -> AttributeTest.hasWord(e.attr("class"), name);
    }

    private Condition attribute() {
        space();
        String name = name().toLowerCase(Locale.ROOT);
        space();
        if (take(']')) {
            return (e, scope) -> e.hasAttr(name);
        }
        char kind = text.charAt(require("~|^$*=")) == '=' ? '=' : text.charAt(at);
        at += kind == '=' ? 0 : 1;
        expect('=');
        space();
        String value = value();
        space();
        boolean ignoreCase = startsName() && name().equalsIgnoreCase("i");
        space();
        expect(']');
        return (e, scope) ->
                e.hasAttr(name) && AttributeTest.test(e.attr(name), kind, value, ignoreCase);
    }

    private Condition pseudoClass() {
        String name = name().toLowerCase(Locale.ROOT);
        if (!take('(')) {
            return known(PseudoClasses.plain(name));
        }
        Condition made =
                switch (name) {
                    case "not" -> not(list(false));
                    case "is", "where" -> list(false)::holds;
                    case "has" -> list(true)::holdsBelow;
                    default -> known(PseudoClasses.counted(name, argument()));
                };
        space();
        expect(')');
        return made;
    }

    private static Condition not(Selector selector) {
        return (e, scope) -> !selector.holds(e, scope);
    }

    private static Condition known(@Nullable Condition condition) {
        if (condition == null) {
            throw new Invalid();
        }
        return condition;
    }

    private String argument() {
        int end = text.indexOf(')', at);
        if (end < 0) {
            throw new Invalid();
        }
        String argument = text.substring(at, end);
        at = end;
        return argument;
    }

    private String value() {
        if (at < text.length() && (peek() == '"' || peek() == '\'')) {
            return quoted(text.charAt(at++));
        }
        return name();
    }

    private String quoted(char quote) {
        StringBuilder out = new StringBuilder();
        while (at < text.length() && peek() != quote) {
            out.append(peek() == '\\' ? escape() : String.valueOf(text.charAt(at++)));
        }
        expect(quote);
        return out.toString();
    }

    private boolean startsName() {
        if (at >= text.length()) {
            return false;
        }
        char c = peek();
        boolean dashed =
                c == '-' && at + 1 < text.length() && !Character.isDigit(text.charAt(at + 1));
        return Character.isLetter(c) || c == '_' || c == '\\' || c > 127 || dashed;
    }

    private String name() {
        StringBuilder out = new StringBuilder();
        if (!startsName()) {
            throw new Invalid();
        }
        while (at < text.length()
                && (Character.isLetterOrDigit(peek())
                        || "-_\\".indexOf(peek()) >= 0
                        || peek() > 127)) {
            out.append(peek() == '\\' ? escape() : String.valueOf(text.charAt(at++)));
        }
        return out.toString();
    }

    private String escape() {
        at++;
        int start = at;
        while (at < text.length() && at < start + 6 && Character.digit(peek(), 16) >= 0) {
            at++;
        }
        if (at > start) {
            int code = Integer.parseInt(text.substring(start, at), 16);
            take(' ');
            return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
        }
        require(null);
        return String.valueOf(text.charAt(at++));
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean space() {
        int start = at;
        while (at < text.length() && " \t\n\r\f".indexOf(peek()) >= 0) {
            at++;
        }
        return at > start;
    }

    private boolean take(char wanted) {
        boolean there = at < text.length() && peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw new Invalid();
        }
    }

    /** The current position, which has to hold one of {@code marks}, or any character if null. */
    private int require(@Nullable String marks) {
        if (at >= text.length() || marks != null && marks.indexOf(peek()) < 0) {
            throw new Invalid();
        }
        return at;
    }
}
