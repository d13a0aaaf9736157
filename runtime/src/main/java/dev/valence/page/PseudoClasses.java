package dev.valence.page;

import dev.valence.page.Selector.Condition;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The pseudo-classes that take no selector. What depends on a pointer or on layout never holds.
 *
 * <p>Threads: confined to the document's loop; keeps no state.
 */
final class PseudoClasses {
    private static final Set<String> CONTROLS =
            Set.of("button", "input", "select", "textarea", "option", "optgroup", "fieldset");
    private static final Set<String> NEVER =
            Set.of(
                    "hover",
                    "active",
                    "visited",
                    "target",
                    "focus-visible",
                    "fullscreen",
                    "autofill");
    private static final Pattern NTH =
            Pattern.compile("\\s*(?:([+-]?\\d*)n\\s*(?:([+-])\\s*(\\d+))?|([+-]?\\d+))\\s*");

    private PseudoClasses() {}

    static @Nullable Condition plain(String name) {
        return switch (name) {
            case "root" -> (e, scope) -> e.parent() instanceof Document;
            case "scope" -> (e, scope) -> e == scopeOf(scope.scope());
            case "focus" -> (e, scope) -> e == scope.focused();
            case "focus-within" -> (e, scope) -> contains(e, scope.focused());
            case "empty" -> (e, scope) -> isEmpty(e);
            case "first-child" -> (e, scope) -> e.previousElementSibling() == null;
            case "last-child" -> (e, scope) -> e.nextElementSibling() == null;
            case "first-of-type" -> (e, scope) -> position(e, false, true) == 1;
            case "last-of-type" -> (e, scope) -> position(e, true, true) == 1;
            case "only-child" -> (e, scope) -> alone(e, false);
            case "only-of-type" -> (e, scope) -> alone(e, true);
            case "checked" -> (e, scope) -> isCheckable(e) && NodeState.isChecked(e);
            case "disabled" -> (e, scope) -> isControl(e) && isDisabled(e);
            case "enabled" -> (e, scope) -> isControl(e) && !isDisabled(e);
            case "required" -> (e, scope) -> isControl(e) && e.hasAttr("required");
            case "optional" -> (e, scope) -> isControl(e) && !e.hasAttr("required");
            case "link", "any-link" ->
                    (e, scope) -> e.normalName().equals("a") && e.hasAttr("href");
            case "defined" -> (e, scope) -> true;
            default -> NEVER.contains(name) ? (e, scope) -> false : null;
        };
    }

    static @Nullable Condition counted(String name, String argument) {
        IntPredicate nth = nth(argument.toLowerCase(Locale.ROOT));
        if (nth == null) {
            return null;
        }
        return switch (name) {
            case "nth-child" -> (e, scope) -> nth.test(position(e, false, false));
            case "nth-last-child" -> (e, scope) -> nth.test(position(e, true, false));
            case "nth-of-type" -> (e, scope) -> nth.test(position(e, false, true));
            case "nth-last-of-type" -> (e, scope) -> nth.test(position(e, true, true));
            default -> null;
        };
    }

    private static @Nullable IntPredicate nth(String argument) {
        String text = argument.strip();
        text = text.equals("odd") ? "2n+1" : text.equals("even") ? "2n" : text;
        Matcher parts = NTH.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        if (parts.group(4) != null) {
            int only = Integer.parseInt(parts.group(4));
            return position -> position == only;
        }
        int step = step(parts.group(1));
        int shift = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(2) + parts.group(3));
        return position ->
                step == 0
                        ? position == shift
                        : (position - shift) % step == 0 && (position - shift) / step >= 0;
    }

    private static int step(String text) {
        return switch (text) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> Integer.parseInt(text);
        };
    }

    /** The place of an element among its siblings, from 1. */
    private static int position(Element element, boolean fromEnd, boolean sameType) {
        int place = 1;
        Element at = fromEnd ? element.nextElementSibling() : element.previousElementSibling();
        while (at != null) {
            place += sameType && !at.normalName().equals(element.normalName()) ? 0 : 1;
            at = fromEnd ? at.nextElementSibling() : at.previousElementSibling();
        }
        return place;
    }

    private static boolean alone(Element element, boolean sameType) {
        return position(element, false, sameType) == 1 && position(element, true, sameType) == 1;
    }

    private static boolean isEmpty(Element element) {
        return element.childNodes().stream().allMatch(Comment.class::isInstance);
    }

    private static @Nullable Element scopeOf(Element scope) {
        return scope instanceof Document document ? document.firstElementChild() : scope;
    }

    private static boolean contains(Element element, @Nullable Element inner) {
        Element at = inner;
        while (at != null && at != element) {
            at = at.parent();
        }
        return at != null;
    }

    private static boolean isControl(Element element) {
        return CONTROLS.contains(element.normalName());
    }

    private static boolean isCheckable(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        return element.normalName().equals("option")
                || element.normalName().equals("input")
                        && (type.equals("checkbox") || type.equals("radio"));
    }

    /** Whether a control is disabled by itself or by a fieldset around it. */
    private static boolean isDisabled(Element element) {
        if (element.hasAttr("disabled")) {
            return true;
        }
        Element fieldset = element.closest("fieldset[disabled]");
        return fieldset != null && fieldset != element;
    }
}
