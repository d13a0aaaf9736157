package dev.valence.binding;

import dev.valence.js.GuestException;
import dev.valence.page.DocumentTree;
import dev.valence.page.Selector;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('query')}: finds elements of a document, for one world (DOM standard, 4.2.6, 4.5
 * and 4.9).
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
public final class QueryBinding {
    private final DocumentTree tree;
    private final NodeWrappers wrappers;

    QueryBinding(DocumentTree tree, NodeWrappers wrappers) {
        this.tree = tree;
        this.wrappers = wrappers;
    }

    /** All elements below {@code scope} that a selector selects. */
    @HostAccess.Export
    public Value select(Element scope, String selector, String interfaceName) {
        Selector parsed = selector(selector, "querySelectorAll", interfaceName);
        return wrappers.all(parsed.select(scope, tree.activeElement(), false));
    }

    @HostAccess.Export
    public @Nullable Value selectFirst(Element scope, String selector, String interfaceName) {
        Selector parsed = selector(selector, "querySelector", interfaceName);
        List<Element> found = parsed.select(scope, tree.activeElement(), true);
        return found.isEmpty() ? null : wrappers.of(found.get(0));
    }

    @HostAccess.Export
    public boolean matches(Element element, String selector) {
        return selector(selector, "matches", "Element")
                .matches(element, element, tree.activeElement());
    }

    @HostAccess.Export
    public @Nullable Value closest(Element element, String selector) {
        Selector parsed = selector(selector, "closest", "Element");
        Element at = element;
        while (at != null && !parsed.matches(at, element, tree.activeElement())) {
            at = at.parent();
        }
        return wrappers.of(at);
    }

    private static Selector selector(String text, String method, String interfaceName) {
        Selector parsed = Selector.parse(text);
        if (parsed == null) {
            String message = "Failed to execute '%s' on '%s': '%s' is not a valid selector.";
            throw GuestException.domException(
                    "SyntaxError", message.formatted(method, interfaceName, text));
        }
        return parsed;
    }

    @HostAccess.Export
    public @Nullable Value byId(Element scope, String id) {
        return wrappers.of(
                id.isEmpty()
                        ? null
                        : below(scope, e -> e.attr("id").equals(id)).findFirst().orElse(null));
    }

    /** The elements with a tag name, {@code *} meaning all. */
    @HostAccess.Export
    public Value byTag(Element scope, String name) {
        return wrappers.all(
                below(scope, e -> name.equals("*") || e.tagName().equalsIgnoreCase(name)).toList());
    }

    /** The elements that have all of the class names. */
    @HostAccess.Export
    public Value byClass(Element scope, String names) {
        List<String> wanted = List.of(names.strip().split("\\s+"));
        return wrappers.all(below(scope, e -> e.classNames().containsAll(wanted)).toList());
    }

    /** The elements whose name attribute is {@code name}. */
    @HostAccess.Export
    public Value byName(Element scope, String name) {
        return wrappers.all(below(scope, e -> e.attr("name").equals(name)).toList());
    }

    private static Stream<Element> below(Element scope, Predicate<Element> condition) {
        return scope.nodeStream(Element.class).filter(e -> e != scope && condition.test(e));
    }
}
