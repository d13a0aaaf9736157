package dev.valence.process;

import dev.valence.diagnostics.Kind;
import dev.valence.diagnostics.OpenCall;
import dev.valence.ipc.Reply;
import dev.valence.js.Realm;
import dev.valence.loop.Loop;
import dev.valence.loop.LoopStoppedException;
import dev.valence.loop.Wait;
import dev.valence.port.Payload;
import java.util.Objects;

/**
 * What a document asks main and waits for where it stands (electron-semantics 4.6).
 *
 * <p>Threads: confined to the renderer's loop. Life: the document's.
 */
final class BlockingCalls {
    private final PageDocument document;

    BlockingCalls(PageDocument document) {
        this.document = document;
    }

    /** Sends, and blocks this renderer until main answers. */
    Payload sendSync(String channel, Payload args) {
        Wait<Payload> wait = loop().newWait("ipcRenderer.sendSync('" + channel + "')");
        OpenCall call = document.opensCall(Kind.BLOCKED_SEND_SYNC, channel, args);
        Reply reply = wait::complete;
        document.frame().toMain().messageSync(channel, args, Answers.watched(reply, call));
        return await(wait);
    }

    /** Opens a window, and blocks this renderer until main has decided: the frame, or 0. */
    int openWindow(String url, String name, String features) {
        Wait<Integer> wait = loop().newWait("window.open('" + url + "')");
        Heritage heritage = Heritage.from(document);
        document.frame()
                .toMain()
                .notice(
                        MainDispatch.OPEN_WINDOW,
                        new WindowOpening(
                                document.frame(), heritage, url, name, features, wait::complete));
        return await(wait);
    }

    private <T> T await(Wait<T> wait) {
        try {
            return Objects.requireNonNull(loop().await(wait));
        } catch (LoopStoppedException ended) {
            document.worlds().realms().forEach(Realm::kill);
            throw ended;
        }
    }

    private Loop loop() {
        return document.renderer().loop();
    }
}
