package dev.valence.binding;

import dev.valence.js.GuestException;
import dev.valence.js.Realm;
import dev.valence.page.DocumentTree;
import java.util.Locale;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Value;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * {@code binding('attributes')}: the attributes of elements (DOM standard, 4.9). Namespaces of
 * attributes are ignored.
 *
 * <p>Threads: confined to the document's loop. Life: its realm's.
 */
public final class AttributesBinding {
    private final Realm realm;
    private final DocumentTree tree;

    AttributesBinding(Realm realm, DocumentTree tree) {
        this.realm = realm;
        this.tree = tree;
    }

    @HostAccess.Export
    public @Nullable String get(Element element, String name) {
        String key = keyOf(element, name);
        return element.hasAttr(key) ? element.attr(key) : null;
    }

    @HostAccess.Export
    public void set(Element element, String name, String value) {
        if (!NodeBinding.isName(name)) {
            String text =
                    "Failed to execute 'setAttribute' on 'Element': '%s' is not a valid attribute"
                            + " name.";
            throw GuestException.domException("InvalidCharacterError", text.formatted(name));
        }
        String old = get(element, name);
        element.attributes().put(keyOf(element, name), value);
        tree.mutations().attribute(element, keyOf(element, name), old);
        tree.attributeChanged(element, keyOf(element, name));
        tree.maybeRunnable(element);
    }

    @HostAccess.Export
    public void remove(Element element, String name) {
        String old = get(element, name);
        element.attributes().remove(keyOf(element, name));
        if (old != null) {
            tree.mutations().attribute(element, keyOf(element, name), old);
        }
        tree.attributeChanged(element, keyOf(element, name));
    }

    @HostAccess.Export
    public Value names(Element element) {
        return realm.newArray(
                element.attributes().asList().stream().map(Attribute::getKey).toArray());
    }

    private static String keyOf(Element element, String name) {
        boolean html = element.tag().namespace().equals(Parser.NamespaceHtml);
        return html ? name.toLowerCase(Locale.ROOT) : name;
    }
}
