package dev.valence.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortTest extends PortFixture {
    private Port transferToMain(Port port) {
        return main.adopt(port.neuter());
    }

    @Test
    void messagesArriveInTheOrderTheyWerePosted() {
        two.start(atTwo);
        one.post(Text.message("first"));
        one.post(Text.message("second"));
        settle();
        assertThat(atTwo.log).containsExactly("first", "second");
    }

    @Test
    void messagesPostedBeforeStartArriveAfterStart() {
        one.post(Text.message("early"));
        settle();
        two.start(atTwo);
        settle();
        assertThat(atTwo.log).containsExactly("early");
    }

    @Test
    void startingTwiceChangesNothing() {
        two.start(atTwo);
        two.start(new Inbox());
        one.post(Text.message("hello"));
        settle();
        assertThat(atTwo.log).containsExactly("hello");
    }

    @Test
    void queuedMessagesTravelWithATransferredPort() {
        one.post(Text.message("before"));
        Port moved = transferToMain(two);
        one.post(Text.message("after"));
        moved.start(atTwo);
        settle();
        assertThat(atTwo.log).containsExactly("before", "after");
    }

    @Test
    void aStartedPortIsNotStartedAfterItsTransfer() {
        two.start(atTwo);
        Port moved = transferToMain(two);
        one.post(Text.message("hello"));
        settle();
        assertThat(atTwo.log).isEmpty();
        assertThat(moved.isStarted()).isFalse();
    }

    @Test
    void aTransferToAThirdPartyKeepsTheOrderAcrossTheHandOver() {
        Inbox atThree = new Inbox();
        two.start(atTwo);
        one.post(Text.message("1"));
        settle();
        atOnce(
                () -> {
                    one.post(Text.message("2"));
                    transferToMain(two).start(atThree);
                    one.post(Text.message("3"));
                });
        assertThat(atTwo.log).containsExactly("1");
        assertThat(atThree.log).containsExactly("2", "3");
    }

    @Test
    void aTransferredPortIsNeuteredAndCannotBeTransferredAgain() {
        two.neuter();
        assertThat(two.isNeutered()).isTrue();
        assertThatThrownBy(two::neuter).hasMessage("the port is neutered");
    }

    @Test
    void postingOnANeuteredPortClosesThePortsInTheMessage() {
        Pipe other = Pipe.create();
        Port peer = main.adopt(other.first());
        peer.start(atOne);
        two.neuter();
        two.post(Text.message("lost", other.second()));
        settle();
        assertThat(atOne.log).containsExactly("closed");
    }

    @Test
    void thePeerLearnsOfCloseAfterTheLastMessage() {
        two.start(atTwo);
        one.post(Text.message("1"));
        one.post(Text.message("2"));
        assertThat(one.close()).isTrue();
        settle();
        assertThat(atTwo.log).containsExactly("1", "2", "closed");
    }

    @Test
    void closingTwiceTellsThePeerOnce() {
        two.start(atTwo);
        one.close();
        assertThat(one.close()).isFalse();
        settle();
        assertThat(atTwo.log).containsExactly("closed");
    }

    @Test
    void theClosingSideGetsNoEventAndLosesWhatWaits() {
        one.start(atOne);
        atOnce(
                () -> {
                    two.post(Text.message("too late"));
                    one.close();
                });
        assertThat(atOne.log).isEmpty();
    }

    @Test
    void aPortThatWasNeverStartedDoesNotNoticeThatItsPeerClosed() {
        one.post(Text.message("last"));
        one.close();
        settle();
        assertThat(two.isClosed()).isFalse();
        two.start(atTwo);
        settle();
        assertThat(atTwo.log).containsExactly("last", "closed");
    }

    @Test
    void aPortWhosePeerClosedWhileItTravelledLearnsItWhereItArrives() {
        one.post(Text.message("last"));
        PipeEnd travelling = two.neuter();
        one.close();
        main.adopt(travelling).start(atTwo);
        settle();
        assertThat(atTwo.log).containsExactly("last", "closed");
    }

    @Test
    void postingOnAClosedPortIsSilentAndDeliversNothing() {
        two.start(atTwo);
        one.close();
        one.post(Text.message("lost"));
        settle();
        assertThat(atTwo.log).containsExactly("closed");
    }

    @Test
    void postingToAPeerThatClosedClosesThePortsInTheMessage() {
        Pipe other = Pipe.create();
        main.adopt(other.first()).start(atOne);
        two.close();
        one.post(Text.message("lost", other.second()));
        settle();
        assertThat(atOne.log).containsExactly("closed");
    }

    @Test
    void aClosedPortMayBeTransferredAndArrivesWithItsPeerGone() {
        one.start(atOne);
        two.close();
        Port moved = transferToMain(two);
        moved.start(atTwo);
        settle();
        assertThat(atTwo.log).containsExactly("closed");
        assertThat(atOne.log).containsExactly("closed");
    }

    @Test
    void closingANeuteredPortDoesNotTouchThePipe() {
        PipeEnd end = two.neuter();
        assertThat(two.close()).isTrue();
        assertThat(two.close()).isFalse();
        page.adopt(end).start(atTwo);
        one.post(Text.message("alive"));
        settle();
        assertThat(atTwo.log).containsExactly("alive");
    }

    @Test
    void sendingAPortThroughItsOwnPeerKillsTheChannel() {
        one.start(atOne);
        one.post(Text.message("doomed", two.neuter()));
        settle();
        assertThat(atOne.log).containsExactly("closed");
    }

    @Test
    void bothEndsMayMoveAndStayEntangled() {
        Port movedOne = page.adopt(one.neuter());
        Port movedTwo = transferToMain(two);
        movedTwo.start(atTwo);
        movedOne.post(Text.message("hello"));
        settle();
        assertThat(atTwo.log).containsExactly("hello");
    }

    @Test
    void aPortInAMessageThatIsNeverReceivedCloses() {
        Pipe inner = Pipe.create();
        main.adopt(inner.first()).start(atOne);
        one.post(Text.message("carrier", inner.second()));
        settle();
        assertThat(atOne.log).isEmpty();
        two.close();
        settle();
        assertThat(atOne.log).containsExactly("closed");
    }

    @Test
    void aLongChainOfPortsInsideMessagesCloses() {
        PipeEnd carried = one.neuter();
        two.start(atTwo);
        for (int i = 0; i < 100_000; i++) {
            Pipe outer = Pipe.create();
            outer.first().outgoing().put(Text.message("nested", carried));
            carried = outer.second();
        }
        carried.close();
        settle();
        assertThat(atTwo.log).containsExactly("closed");
    }

    @Test
    void severalPortsAreNeuteredAtOnce() {
        assertThat(Port.neuterAll(List.of(one, two))).containsExactly(pipe.first(), pipe.second());
    }

    @Test
    void aPortThatHasEndedDoesNotKeepItsDocument() {
        PortScope document = new PortScope(main.loop());
        Pipe other = Pipe.create();
        Port closed = document.adopt(other.first());
        Port moved = document.adopt(other.second());
        closed.close();
        moved.neuter();
        WeakReference<PortScope> left = new WeakReference<>(document);
        document = null;
        System.gc();
        assertThat(left.get()).isNull();
        assertThat(closed.isClosed()).isTrue();
        assertThat(moved.isNeutered()).isTrue();
    }
}
