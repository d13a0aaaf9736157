package dev.valence.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A parsed CSS selector list (Selectors level 4, without namespaces and pseudo-elements).
 *
 * <p>jsoup's own query language is not CSS: {@code [a~=b]} is a regular expression there, and it
 * knows no {@code :checked}, {@code :disabled}, {@code :scope} or {@code :focus}.
 *
 * <p>Immutable.
 */
public final class Selector {
    /** One condition on an element. */
    interface Condition {
        boolean holds(Element element, Scope scope);
    }

    /** What a condition may ask about besides the element: {@code :scope} and {@code :focus}. */
    record Scope(Element scope, @Nullable Element focused) {}

    /** How a compound relates to the one on its left. */
    enum Combinator {
        NONE,
        DESCENDANT,
        CHILD,
        NEXT,
        SUBSEQUENT
    }

    /** Conditions on one element, and the relation to the compound before it. */
    record Compound(Combinator combinator, List<Condition> conditions) {}

    private final List<List<Compound>> alternatives;

    Selector(List<List<Compound>> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Parses a selector list.
     *
     * @return null if {@code text} is not a valid selector
     */
    public static @Nullable Selector parse(String text) {
        try {
            return new SelectorParser(text).parseAll();
        } catch (SelectorParser.Invalid e) {
            return null;
        }
    }

    /** Whether {@code element} is selected, as seen from {@code scope}. */
    public boolean matches(Element element, Element scope, @Nullable Element focused) {
        return holds(element, new Scope(scope, focused));
    }

    /** The selected elements below {@code scope} in document order; only the first if asked. */
    public List<Element> select(Element scope, @Nullable Element focused, boolean onlyFirst) {
        Scope seen = new Scope(scope, focused);
        return scope.nodeStream(Element.class)
                .filter(element -> element != scope && holds(element, seen))
                .limit(onlyFirst ? 1 : Long.MAX_VALUE)
                .toList();
    }

    boolean holds(Element element, Scope scope) {
        for (List<Compound> complex : alternatives) {
            if (holds(complex, complex.size() - 1, element, scope)) {
                return true;
            }
        }
        return false;
    }

    /** For {@code :has}: whether something at or below {@code start} matches, relative to it. */
    boolean holdsBelow(Element anchor, Scope scope) {
        Scope relative = new Scope(anchor, scope.focused());
        Element root = anchor.parent() == null ? anchor : anchor.parent();
        return root.nodeStream(Element.class)
                .anyMatch(element -> element != anchor && holds(element, relative));
    }

    private static boolean holds(List<Compound> complex, int index, Element element, Scope scope) {
        if (element instanceof FragmentNode || element.parent() == null && isRoot(element)) {
            return false;
        }
        for (Condition condition : complex.get(index).conditions()) {
            if (!condition.holds(element, scope)) {
                return false;
            }
        }
        return switch (complex.get(index).combinator()) {
            case NONE -> true;
            case CHILD -> up(complex, index, element, scope, false);
            case DESCENDANT -> up(complex, index, element, scope, true);
            case NEXT -> back(complex, index, element, scope, false);
            case SUBSEQUENT -> back(complex, index, element, scope, true);
        };
    }

    private static boolean isRoot(Element element) {
        return element instanceof Document;
    }

    private static boolean up(
            List<Compound> complex, int index, Element element, Scope scope, boolean further) {
        Element at = element.parent();
        while (at != null) {
            if (holds(complex, index - 1, at, scope)) {
                return true;
            }
            at = further ? at.parent() : null;
        }
        return false;
    }

    private static boolean back(
            List<Compound> complex, int index, Element element, Scope scope, boolean further) {
        Element at = element.previousElementSibling();
        while (at != null) {
            if (holds(complex, index - 1, at, scope)) {
                return true;
            }
            at = further ? at.previousElementSibling() : null;
        }
        return false;
    }
}
