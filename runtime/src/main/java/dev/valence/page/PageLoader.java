package dev.valence.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a page into its document and runs its scripts in the standard's order (HTML
 * standard, 13.2 Parsing and 8.1.4 Processing model of scripts).
 *
 * <p>jsoup parses the whole text first; its tree is then replayed into the live document node by
 * node, so a script meets exactly what stands before it. A script file that blocks the parser is
 * fetched and run in a later task, so that messages and timers may come in between.
 *
 * <p>Threads: confined to the document's loop; {@link #start} is called in a task, outside the
 * document's realms. Differences from a browser: a page that is not HTML is shown as plain text.
 */
public final class PageLoader {
    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> WHOLE = Set.of("script", "noscript", "template");

    private final DocumentTree tree;
    private final PageHost host;
    private final ScriptRunner scripts;
    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Node next;

    public PageLoader(DocumentTree tree, PageHost host) {
        this.tree = tree;
        this.host = host;
        this.scripts = new ScriptRunner(tree, host);
        new FrameElements(tree, host, scripts);
        open.push(tree.root());
    }

    /** Begins to build the document from {@code text}. */
    public void start(Fetched.Text text) {
        next = parse(text).firstChild();
        advance();
    }

    private static Document parse(Fetched.Text text) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        if (HTML.contains(text.mimeType())) {
            return parser.parseInput(text.text(), "");
        }
        Document plain = parser.parseInput("<pre></pre>", "");
        plain.body().child(0).appendChild(new TextNode(text.text()));
        return plain;
    }

    private void advance() {
        boolean blocked = false;
        while (next != null && !blocked && !host.isGone()) {
            blocked = replay(next);
        }
        if (next == null && !blocked && !host.isGone()) {
            scripts.documentParsed();
        }
    }

    /** Replays one node and steps to the next; true if the parser has to wait for a script. */
    private boolean replay(Node source) {
        Node copy = copyOf(source);
        Element parent = open.element();
        rememberPosition(source, copy);
        step(source, copy);
        boolean script = ScriptRunner.isScript(copy);
        if (script) {
            ScriptRunner.leaveToParser((Element) copy);
        }
        tree.insert(parent, copy, null);
        if (parent == tree.root() && copy instanceof Element) {
            host.documentElementCreated();
        }
        return script && scripts.runForParser((Element) copy, this::advance);
    }

    private void step(Node source, Node copy) {
        if (copy.childNodeSize() == 0 && source.childNodeSize() > 0 && !isWhole(source)) {
            open.push((Element) copy);
            next = source.firstChild();
            return;
        }
        Node at = source;
        while (at.nextSibling() == null && !(at.parent() instanceof Document)) {
            at = Objects.requireNonNull(at.parent());
            open.pop();
        }
        next = at.nextSibling();
    }

    /** Whether a node arrives with its content, which is text or no part of the document. */
    private static boolean isWhole(Node source) {
        return WHOLE.contains(source.normalName());
    }

    private static Node copyOf(Node source) {
        if (source.normalName().equals("noscript")) {
            Element copy = (Element) NodeCopy.shallow(source);
            return copy.appendChild(new TextNode(Markup.inner((Element) source)));
        }
        return isWhole(source) ? NodeCopy.deep(source) : NodeCopy.shallow(source);
    }

    private static void rememberPosition(Node source, Node copy) {
        if (source instanceof Element && source.attributesSize() > 0
                || ScriptRunner.isScript(source)) {
            Range.Position end = source.sourceRange().end();
            NodeState.set(copy, "line", end.lineNumber());
            NodeState.set(copy, "column", end.columnNumber());
        }
    }
}
