package dev.valence.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.loop.Loop;
import dev.valence.loop.ParallelScheduler;
import dev.valence.loop.TaskSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MailboxTest extends PortFixture {
    private static final int MESSAGES = 20_000;

    private final Mailbox mailbox = new Mailbox();

    @Test
    void messagesWaitUntilSomebodyReceivesThem() {
        mailbox.put(Text.message("hello"));
        settle();
        assertThat(mailbox.size()).isEqualTo(1);
        mailbox.attach(mainLoop, atOne);
        settle();
        assertThat(mailbox.size()).isZero();
        assertThat(atOne.log).containsExactly("hello");
    }

    @Test
    void theLatestReceiverGetsWhatTheEarlierOneDidNot() {
        atOnce(
                () -> {
                    mailbox.attach(mainLoop, atOne);
                    mailbox.put(Text.message("hello"));
                    mailbox.attach(mainLoop, atTwo);
                });
        assertThat(atOne.log).isEmpty();
        assertThat(atTwo.log).containsExactly("hello");
    }

    @Test
    void theSameReceiverAttachedTwiceGetsEachMessageOnce() {
        mailbox.put(Text.message("1"));
        mailbox.attach(mainLoop, atOne);
        mailbox.detach();
        mailbox.put(Text.message("2"));
        mailbox.attach(mainLoop, atOne);
        mailbox.put(Text.message("3"));
        settle();
        assertThat(atOne.log).containsExactly("1", "2", "3");
    }

    @Test
    void theEndIsToldOnceHoweverOftenTheReceiverChanges() {
        mailbox.finish();
        mailbox.finish();
        mailbox.attach(mainLoop, atOne);
        settle();
        mailbox.attach(mainLoop, atTwo);
        settle();
        assertThat(atOne.log).containsExactly("closed");
        assertThat(atTwo.log).isEmpty();
    }

    @Test
    void aMessageThatIsTakenArrivesNowhereElseAndIsNoEnd() {
        mailbox.attach(mainLoop, atOne);
        List<Message> taken = new ArrayList<>();
        atOnce(
                () -> {
                    mailbox.put(Text.message("1"));
                    taken.add(mailbox.take());
                });
        assertThat(taken).containsExactly(Text.message("1"));
        assertThat(mailbox.take()).isNull();
        mailbox.put(Text.message("2"));
        settle();
        assertThat(atOne.log).containsExactly("2");
        mailbox.finish();
        settle();
        assertThat(atOne.log).containsExactly("2", "closed");
    }

    @Test
    void nothingArrivesAfterDiscard() {
        atOnce(
                () -> {
                    mailbox.attach(mainLoop, atOne);
                    mailbox.put(Text.message("lost"));
                    mailbox.discard();
                    mailbox.finish();
                    mailbox.attach(mainLoop, atTwo);
                });
        assertThat(atOne.log).isEmpty();
        assertThat(atTwo.log).isEmpty();
    }

    @Test
    void aMessageForAStoppedLoopWaitsForTheNextReceiver() {
        Loop stopped = scheduler.newLoop("stopped", failures::add);
        mailbox.attach(stopped, atOne);
        stopped.stop();
        mailbox.put(Text.message("hello"));
        settle();
        mailbox.attach(mainLoop, atTwo);
        settle();
        assertThat(atTwo.log).containsExactly("hello");
    }

    /** Puts numbered messages on a thread of its own, then ends the mailbox. */
    private static Thread sender(Mailbox mailbox) {
        Thread sender =
                new Thread(
                        () -> {
                            for (int i = 0; i < MESSAGES; i++) {
                                mailbox.put(Text.message(String.valueOf(i)));
                            }
                            mailbox.finish();
                        });
        sender.start();
        return sender;
    }

    private static List<String> everythingThenClosed() {
        List<String> all = new ArrayList<>();
        IntStream.range(0, MESSAGES).forEach(i -> all.add(String.valueOf(i)));
        all.add("closed");
        return all;
    }

    @Test
    @Tag("stress")
    void everyMessageArrivesOnceInOrderWhileTheMailboxMovesBetweenLoops() throws Exception {
        try (ParallelScheduler parallel = new ParallelScheduler(4)) {
            List<Mover> movers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                movers.add(new Mover(parallel, new Mailbox()));
            }
            for (Mover mover : movers) {
                mover.sender.join();
            }
            assertThat(parallel.awaitIdle(Duration.ofMinutes(2))).isTrue();
            movers.forEach(m -> assertThat(m.inbox.log).isEqualTo(everythingThenClosed()));
        }
    }

    /** Hands a mailbox from one loop to another after every few messages. */
    private static final class Mover implements Receiver {
        final Inbox inbox = new Inbox();
        final Thread sender;
        private final Mailbox mailbox;
        private final List<Loop> loops = new ArrayList<>();
        private final TaskSource moves = TaskSource.local();
        private int received;

        Mover(ParallelScheduler scheduler, Mailbox mailbox) {
            this.mailbox = mailbox;
            for (int i = 0; i < 3; i++) {
                loops.add(scheduler.newLoop("receiver " + i, Throwable::printStackTrace));
            }
            mailbox.attach(loops.get(0), this);
            sender = sender(mailbox);
        }

        @Override
        public void message(Message message) {
            inbox.message(message);
            if (++received % 7 == 0) {
                mailbox.detach();
                Loop next = loops.get(received % loops.size());
                next.post(moves, () -> mailbox.attach(next, this));
            }
        }

        @Override
        public void closed() {
            inbox.closed();
        }
    }

    @Test
    @Tag("stress")
    void everyPortInAMessageIsReceivedOrClosedWhenTheMailboxIsDiscardedMeanwhile()
            throws Exception {
        for (int round = 0; round < 300; round++) {
            Mailbox box = new Mailbox();
            List<Pipe> carried = IntStream.range(0, 20).mapToObj(i -> Pipe.create()).toList();
            CountDownLatch begun = new CountDownLatch(1);
            Thread sender =
                    new Thread(
                            () -> {
                                for (Pipe inner : carried) {
                                    box.put(Text.message("carrier", inner.second()));
                                    begun.countDown();
                                }
                            });
            sender.start();
            begun.await();
            box.discard();
            sender.join();
            Inbox peers = new Inbox();
            carried.forEach(inner -> main.adopt(inner.first()).start(peers));
            settle();
            assertThat(peers.log).hasSize(20).containsOnly("closed");
        }
    }
}
