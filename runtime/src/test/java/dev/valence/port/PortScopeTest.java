package dev.valence.port;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortScopeTest extends PortFixture {
    @Test
    void closingAScopeClosesItsPortsAndOnlyTheirPeersLearnIt() {
        one.start(atOne);
        two.start(atTwo);
        page.close();
        settle();
        assertThat(two.isClosed()).isTrue();
        assertThat(atOne.log).containsExactly("closed");
        assertThat(atTwo.log).isEmpty();
    }

    @Test
    void whatWasPostedBeforeTheScopeClosedStillArrives() {
        one.start(atOne);
        two.post(Text.message("last words"));
        page.close();
        settle();
        assertThat(atOne.log).containsExactly("last words", "closed");
    }

    @Test
    void aPortThatWasTransferredAwayOutlivesItsScope() {
        one.start(atOne);
        Port moved = main.adopt(two.neuter());
        page.close();
        moved.post(Text.message("alive"));
        settle();
        assertThat(atOne.log).containsExactly("alive");
    }

    @Test
    void aPortThatArrivesInAClosedScopeIsClosed() {
        one.start(atOne);
        PipeEnd travelling = two.neuter();
        page.close();
        assertThat(page.adopt(travelling).isClosed()).isTrue();
        settle();
        assertThat(atOne.log).containsExactly("closed");
    }

    @Test
    void aScopeKeepsNoPortThatIsClosedOrTransferred() {
        assertThat(main.size()).isEqualTo(1);
        one.close();
        two.neuter();
        assertThat(main.size()).isZero();
        assertThat(page.size()).isZero();
    }
}
