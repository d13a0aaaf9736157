package dev.valence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectorTest {
    private final Document document =
            Parser.parse(
                    """
                    <body><div id=a class="x y"><p id=b lang=en-US>1</p><p id=c>2</p></div>
                    <form id=d><input id=e type=checkbox checked><input id=f disabled name="a]b">
                    <button id=g>go</button></form><div id=h></div></body>
                    """,
                    "");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "p ; b c",
                "#a ; a",
                "div.x.y > p ; b c",
                "p + p ; c",
                "p ~ p ; c",
                "[class~=x] ; a",
                "[class~=xy] ;",
                "[lang|=en] ; b",
                "[LANG^='en'] ; b",
                "[type=CHECKBOX i] ; e",
                "[name='a]b'] ; f",
                ":checked ; e",
                ":disabled ; f",
                "input:enabled ; e",
                "p:not(:first-child) ; c",
                "div:empty ; h",
                ":is(p, button) ; b c g",
                "div:has(> p) ; a",
                "p:nth-child(2n+1) ; b",
                "p:nth-last-child(-n+1) ; c",
                "body > :last-of-type ; d h",
                "\\#a, #\\61 ; a",
                "button:hover ;",
                ":root > body > div ; a h",
            })
    void selects(String selector, String ids) {
        assertThat(ids(document, selector)).isEqualTo(ids == null ? "" : ids);
    }

    private static String ids(Element scope, String selector) {
        Selector parsed = Selector.parse(selector);
        assertThat(parsed).as(selector).isNotNull();
        List<Element> found = parsed.select(scope, null, false);
        return String.join(" ", found.stream().map(Element::id).toList());
    }

    @Test
    void aSelectorIsMatchedAgainstTheWholeTreeButFindsOnlyDescendants() {
        Element a = document.getElementById("a");
        assertThat(ids(a, "body p")).isEqualTo("b c");
        assertThat(ids(a, "div")).isEmpty();
        assertThat(ids(a, ":scope > p")).isEqualTo("b c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "!!",
                "p >",
                "p,",
                "[a",
                ":nothing",
                "p::before",
                "#",
                ":not()",
                "a b)",
                "1a"
            })
    void whatIsNoSelectorIsRefused(String text) {
        assertThat(Selector.parse(text)).isNull();
    }
}
