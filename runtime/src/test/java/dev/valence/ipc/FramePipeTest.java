package dev.valence.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.loop.DeterministicScheduler;
import dev.valence.loop.Loop;
import dev.valence.loop.TaskSource;
import dev.valence.port.Message;
import dev.valence.port.Payload;
import dev.valence.port.Pipe;
import dev.valence.port.PortScope;
import dev.valence.port.Receiver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FramePipeTest {
    private record Text(String text) implements Payload {
        @Override
        public String toString() {
            return text;
        }
    }

    private final DeterministicScheduler scheduler = new DeterministicScheduler(1);
    private final List<Throwable> failures = new ArrayList<>();
    private final Loop main = scheduler.newLoop("main", failures::add);
    private final Loop page = scheduler.newLoop("page", failures::add);
    private final FramePipe pipe = new FramePipe();
    private final List<String> log = new ArrayList<>();
    private final Text args = new Text("args");
    private final Pipe inner = Pipe.create();

    @AfterEach
    void end() {
        scheduler.close();
        assertThat(failures).isEmpty();
    }

    /** Does several things in one task, so that nothing else happens between them. */
    private void atOnce(Runnable things) {
        main.post(TaskSource.local(), things);
        settle();
    }

    private void settle() {
        try {
            assertThat(scheduler.awaitIdle(Duration.ofMinutes(1))).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private final class MainLog implements FramePipe.MainSide {
        @Override
        public void message(String channel, Payload value) {
            log.add("send " + channel + " " + value);
        }

        @Override
        public void invoke(String channel, Payload value, Reply reply) {
            log.add("invoke " + channel);
            reply.send(new Text("invoked"));
        }

        @Override
        public void messageSync(String channel, Payload value, Reply reply) {
            log.add("sendSync " + channel);
            reply.send(new Text("answered"));
        }

        @Override
        public void postMessage(String channel, Message message) {
            log.add("postMessage " + message.payload() + " " + message.ends().size());
        }

        @Override
        public void messageHost(String channel, Payload value) {
            log.add("sendToHost " + channel);
        }

        @Override
        public void notice(String name, Object... values) {
            log.add("notice " + name + " " + List.of(values));
        }
    }

    private final class PageLog implements FramePipe.RendererSide {
        private final String name;

        PageLog(String name) {
            this.name = name;
        }

        @Override
        public void message(String channel, Payload value) {
            log.add(name + " send " + channel);
        }

        @Override
        public void postMessage(String channel, Message message) {
            log.add(name + " postMessage " + message.ends().size());
        }

        @Override
        public void executeScript(int worldId, String code, int requestId) {
            log.add(name + " script " + worldId + " " + code + " " + requestId);
        }

        @Override
        public void visibility(boolean visible) {
            log.add("visible " + visible);
        }

        @Override
        public void beforeUnload(int requestId) {
            log.add(name + " beforeunload " + requestId);
        }
    }

    @Test
    void allFiveMethodsAndNoticesArriveAtMainInTheOrderTheyWereSent() {
        pipe.attachMain(main, new MainLog());
        FramePipe.MainSide frame = pipe.toMain();
        frame.message("a", args);
        frame.invoke("b", args, value -> log.add("reply " + value));
        frame.notice("did-finish-load", 1);
        frame.messageSync("c", args, value -> log.add("reply " + value));
        frame.postMessage("d", new Message(args, List.of(inner.first())));
        frame.messageHost("e", args);
        settle();
        assertThat(log)
                .containsExactly(
                        "send a args",
                        "invoke b",
                        "reply invoked",
                        "notice did-finish-load [1]",
                        "sendSync c",
                        "reply answered",
                        "postMessage args 1",
                        "sendToHost e");
    }

    @Test
    void bothMethodsOfMainWaitForTheFrameAndKeepTheirOrder() {
        FramePipe.RendererSide frame = pipe.toRenderer();
        frame.message("a", args);
        frame.executeScript(0, "1 + 1", 5);
        frame.postMessage("b", new Message(args, List.of(inner.first())));
        frame.beforeUnload(6);
        settle();
        assertThat(log).isEmpty();
        pipe.attachRenderer(page, new PageLog("page"));
        settle();
        assertThat(log)
                .containsExactly(
                        "page send a",
                        "page script 0 1 + 1 5",
                        "page postMessage 1",
                        "page beforeunload 6");
    }

    @Test
    void messagesGoToTheDocumentThatIsThereWhenTheyArrive() {
        pipe.attachRenderer(page, new PageLog("old"));
        pipe.toRenderer().message("a", args);
        settle();
        atOnce(
                () -> {
                    pipe.toRenderer().message("b", args);
                    pipe.attachRenderer(page, new PageLog("new"));
                });
        assertThat(log).containsExactly("old send a", "new send b");
    }

    @Test
    void whatAFrameSentBeforeItsRendererWentStillArrives() {
        pipe.attachMain(main, new MainLog());
        pipe.attachRenderer(page, new PageLog("page"));
        atOnce(
                () -> {
                    pipe.toMain().message("last", args);
                    pipe.toRenderer().message("lost", args);
                    pipe.closeRenderer();
                    pipe.toMain().message("after the end", args);
                });
        assertThat(log).containsExactly("send last args");
    }

    @Test
    void portsInWhatIsDroppedClose() {
        Loop other = scheduler.newLoop("other", failures::add);
        new PortScope(other).adopt(inner.second()).start(new CloseLog());
        pipe.toRenderer().postMessage("a", new Message(args, List.of(inner.first())));
        pipe.closeRenderer();
        settle();
        assertThat(log).containsExactly("peer closed");
    }

    @Test
    void nothingArrivesAnywhereAfterClose() {
        pipe.attachMain(main, new MainLog());
        pipe.attachRenderer(page, new PageLog("page"));
        atOnce(
                () -> {
                    pipe.toMain().message("a", args);
                    pipe.toRenderer().message("b", args);
                    pipe.close();
                });
        assertThat(log).isEmpty();
    }

    private final class CloseLog implements Receiver {
        @Override
        public void message(Message message) {
            log.add("message");
        }

        @Override
        public void closed() {
            log.add("peer closed");
        }
    }
}
