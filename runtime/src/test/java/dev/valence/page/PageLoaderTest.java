package dev.valence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageLoaderTest {
    private final RecordingHost host = new RecordingHost();

    @Test
    void aScriptSeesOnlyWhatStandsBeforeIt() {
        List<String> seen = new ArrayList<>();
        host.actions.put("one", it -> seen.add(Markup.outer(it.tree.root())));
        host.actions.put("two", it -> seen.add(Markup.inner(it.tree.body())));
        host.load("<head><script>one</script></head><body><p>a</p><script>two</script><p>b</p>");
        assertThat(seen.get(0)).isEqualTo("<html><head><script>one</script></head></html>");
        assertThat(seen.get(1)).isEqualTo("<p>a</p><script>two</script>");
        assertThat(Markup.inner(host.tree.body())).endsWith("</script><p>b</p>");
    }

    @Test
    void theDocumentIsEmptyUntilItIsLoaded() {
        assertThat(host.tree.documentElement()).isNull();
        assertThat(host.tree.body()).isNull();
        assertThat(host.load("")).startsWith("document element");
        assertThat(host.tree.body()).isNotNull();
    }

    @Test
    void scriptsRunInTheStandardsOrder() {
        for (String name : List.of("blocking", "deferred", "async", "module")) {
            host.files.put("file:///app/" + name + ".js", name);
        }
        host.load(
                """
                <script async src="async.js"></script>
                <script defer src="deferred.js"></script>
                <script type="module">inline module</script>
                <script type="module" src="module.js"></script>
                <script src="blocking.js"></script>
                <script>inline</script>
                """);
        assertThat(host.log)
                .containsExactly(
                        "document element",
                        "classic async",
                        "load async.js",
                        "classic blocking",
                        "load blocking.js",
                        "classic inline",
                        "interactive",
                        "classic deferred",
                        "load deferred.js",
                        "module inline module",
                        "module module",
                        "load module.js",
                        "DOMContentLoaded",
                        "complete",
                        "load");
    }

    @Test
    void unknownTypesAndNomoduleDoNotRun() {
        host.load(
                "<script type=text/template>a</script><script"
                        + " nomodule>b</script><script></script>");
        assertThat(host.scripts).isEmpty();
    }

    @Test
    void aMissingScriptIsReportedAndThePageGoesOn() {
        assertThat(host.load("<script src=none.js></script><script>next</script>"))
                .containsExactly(
                        "document element",
                        "Failed to load resource: net::ERR_FILE_NOT_FOUND file:///app/none.js",
                        "error none.js",
                        "classic next",
                        "interactive",
                        "DOMContentLoaded",
                        "complete",
                        "load");
    }

    @Test
    void inlineScriptsKnowTheirLineInThePage() {
        host.load("<html>\n<body>\n  <script>\nfirst</script><script>second</script>");
        assertThat(host.scripts.get(0))
                .extracting(ScriptText::line, ScriptText::column)
                .containsExactly(3, 11);
        assertThat(host.scripts.get(0).code()).isEqualTo("\nfirst");
        assertThat(host.scripts.get(1))
                .extracting(ScriptText::line, ScriptText::column)
                .containsExactly(4, 23);
        assertThat(host.scripts.get(1).url()).isEqualTo("file:///app/index.html");
    }

    @Test
    void aScriptThatAScriptInsertsRunsAtOnceOrSoon() {
        host.files.put("file:///app/later.js", "later");
        host.actions.put(
                "outer",
                it -> {
                    insert(it, null, "inner");
                    insert(it, "later.js", "");
                    it.log.add("outer ends");
                });
        host.load("<script>outer</script>");
        assertThat(host.log)
                .containsSubsequence(
                        "classic outer",
                        "classic inner",
                        "outer ends",
                        "DOMContentLoaded",
                        "classic later",
                        "load later.js",
                        "complete",
                        "load");
    }

    private static void insert(RecordingHost host, String src, String code) {
        Element script = new Element("script");
        if (src != null) {
            script.attr("src", src);
        }
        host.tree.setText(script, code);
        host.tree.insert(host.tree.documentElement(), script, null);
    }

    @Test
    void scriptsOfParsedFragmentsNeverRun() {
        host.actions.put(
                "outer",
                it -> {
                    Element parent = it.tree.documentElement();
                    it.tree.insert(
                            parent, ParsedFragment.of("<p>a<script>never</script>", parent), null);
                });
        host.load("<script>outer</script>");
        assertThat(host.log).doesNotContain("classic never");
    }

    @Test
    void currentScriptIsTheClassicScriptThatRuns() {
        List<String> ids = new ArrayList<>();
        host.actions.put("a", it -> ids.add(it.tree.currentScript().id()));
        host.actions.put("m", it -> ids.add(String.valueOf(it.tree.currentScript())));
        host.load("<script id=x>a</script><script type=module>m</script>");
        assertThat(ids).containsExactly("x", "null");
        assertThat(host.tree.currentScript()).isNull();
    }

    @Test
    void nothingRunsAfterTheDocumentIsGone() {
        host.actions.put("leave", it -> it.gone = true);
        assertThat(host.load("<script>leave</script><script>next</script>"))
                .containsExactly("document element", "classic leave");
    }

    @Test
    void theTitleIsAnnouncedWhenItChanges() {
        List<String> titles = new ArrayList<>();
        host.tree.onTitleChanged(titles::add);
        host.actions.put("rename", it -> it.tree.setTitle("New"));
        host.load("<title> Old \n name</title><script>rename</script>");
        assertThat(titles).containsExactly("Old name", "New");
    }

    @Test
    void templatesKeepTheirContentApart() {
        host.load("<template><p>a</p><script>never</script></template>");
        assertThat(host.tree.root().select("p")).isEmpty();
        assertThat(Markup.outer(host.tree.root())).contains("<template><p>a</p>");
        assertThat(host.scripts).isEmpty();
    }
}
