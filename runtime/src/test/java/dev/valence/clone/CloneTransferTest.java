package dev.valence.clone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.valence.binding.CloneBinding;
import dev.valence.js.GuestException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buffers that move, and ports that the value references. */
class CloneTransferTest {
    private TwoRealms realms;

    @BeforeEach
    void start() {
        realms = new TwoRealms();
    }

    @AfterEach
    void stop() {
        realms.close();
    }

    /** {@code setup} gives an array: the value, and the list of what moves. */
    private CloneData write(Value valueAndList) {
        return realms.sending
                .writer()
                .write(
                        valueAndList.getArrayElement(0),
                        Transfer.web("", valueAndList.getArrayElement(1), ports()));
    }

    /** Objects with a {@code port} are platform objects: ports, if it is a number. */
    private Value ports() {
        return realms.inSender("(x) => typeof x.port === 'number' ? x.port : -1");
    }

    private String refusal(String setup) {
        Value valueAndList = realms.inSender(setup);
        try {
            write(valueAndList);
            return "no refusal";
        } catch (GuestException e) {
            return e.getMessage();
        }
    }

    private Value platformObject(String expression) {
        return realms.sender
                .require("clone/probe")
                .getMember("markUncloneable")
                .execute(realms.inSender(expression));
    }

    @Test
    void aBufferThatMovesIsDetachedAndArrives() {
        Value setup =
                realms.inSender(
                        "(() => { const u = new Uint8Array([1, 2, 3]); return [[u, u.buffer],"
                                + " [u.buffer]]; })()");
        CloneData data = write(setup);
        assertThat(realms.inSender("([[u]]) => u.buffer.detached").execute(setup).asBoolean())
                .isTrue();
        assertThat(data.hasTransferredBuffer()).isTrue();
        Value received = (Value) realms.receiving.reader().read(data, Flavour.WEB);
        assertThat(
                        realms.inReceiver("([u, b]) => u.join() + (u.buffer === b)")
                                .execute(received)
                                .asString())
                .isEqualTo("1,2,3true");
    }

    @Test
    void aReceivedBufferCanMoveAgain() {
        Value received = realms.send("new Uint8Array([1, 2, 3]).buffer");
        Value list = realms.inReceiver("(b) => [b]").execute(received);
        CloneData data = realms.receiving.writer().write(received, Transfer.web("", list, null));
        assertThat(realms.inReceiver("(b) => b.detached").execute(received).asBoolean()).isTrue();
        Value again = (Value) realms.receiving.reader().read(data, Flavour.WEB);
        assertThat(again.getBufferSize()).isEqualTo(3);
    }

    @Test
    void aBufferMovesThoughTheValueDoesNotMentionIt() {
        Value setup = realms.inSender("[1, [new ArrayBuffer(2)]]");
        write(setup);
        assertThat(realms.inSender("([, [b]]) => b.detached").execute(setup).asBoolean()).isTrue();
    }

    @Test
    void nothingIsDetachedWhenSomethingCannotBeCloned() {
        Value setup =
                realms.inSender(
                        "(() => { const b = new ArrayBuffer(2); return [[b, () => 1], [b]]; })()");
        assertThatThrownBy(() -> write(setup)).hasMessage("() => 1 could not be cloned.");
        assertThat(realms.inSender("([, [b]]) => b.detached").execute(setup).asBoolean()).isFalse();
    }

    @Test
    void nothingIsDetachedWhenOneOfTheListIsDetachedAlready() {
        Value setup =
                realms.inSender(
                        "(() => { const a = new ArrayBuffer(2); const b = new ArrayBuffer(2);"
                                + " b.transfer(); return [1, [a, b]]; })()");
        assertThatThrownBy(() -> write(setup))
                .hasMessage("ArrayBuffer at index 1 is already detached.");
        assertThat(realms.inSender("([, [a]]) => a.detached").execute(setup).asBoolean()).isFalse();
    }

    @Test
    void theListIsChecked() {
        assertThat(refusal("[1, [{}]]"))
                .isEqualTo("Value at index 0 does not have a transferable type.");
        assertThat(refusal("[1, [new ArrayBuffer(1), new Uint8Array(1)]]"))
                .isEqualTo("Value at index 1 does not have a transferable type.");
        assertThat(refusal("[1, [new SharedArrayBuffer(1)]]"))
                .isEqualTo("Value at index 0 does not have a transferable type.");
        assertThat(refusal("(() => { const b = new ArrayBuffer(1); return [1, [b, b]]; })()"))
                .isEqualTo("ArrayBuffer at index 1 is a duplicate of an earlier ArrayBuffer.");
    }

    @Test
    void electronNeverTransfersAndCopiesInstead() {
        Value buffer = realms.inSender("new ArrayBuffer(2)");
        realms.sending.writer().write(buffer, Transfer.electron());
        assertThat(realms.inSender("(b) => b.detached").execute(buffer).asBoolean()).isFalse();
    }

    @Test
    void aPortInTheValueArrivesAsThePortOfTheReceiver() {
        Value port = platformObject("{ port: 1 }");
        Value setup = realms.inSender("(p) => [{ a: p, b: [p, 1] }, [p]]").execute(port);
        CloneData data = write(setup);
        assertThat(data.hasPortInside()).isTrue();
        Value received =
                (Value)
                        realms.receiving
                                .reader()
                                .read(
                                        data,
                                        Flavour.WEB,
                                        realms.inReceiver("{ first: 1 }"),
                                        realms.inReceiver("{ second: 1 }"));
        assertThat(
                        realms.inReceiver("(v) => 'second' in v.a && v.b[0] === v.a")
                                .execute(received)
                                .asBoolean())
                .isTrue();
    }

    @Test
    void aPortMustBeTransferredToBeInTheValue() {
        Value setup = realms.inSender("(p) => [[p], []]").execute(platformObject("{ port: -2 }"));
        assertThatThrownBy(() -> write(setup))
                .hasMessage("A MessagePort could not be cloned because it was not transferred.");
    }

    @Test
    void aPortTwiceInTheListIsADuplicate() {
        Value setup = realms.inSender("(p) => [1, [p, p]]").execute(platformObject("{ port: 0 }"));
        assertThatThrownBy(() -> write(setup))
                .hasMessage("MessagePort at index 1 is a duplicate of an earlier MessagePort.");
    }

    @Test
    void otherPlatformObjectsDoNotMove() {
        Value setup = realms.inSender("(p) => [1, [p]]").execute(platformObject("{}"));
        assertThatThrownBy(() -> write(setup))
                .hasMessage("Value at index 0 does not have a transferable type.");
    }

    @Test
    void electronReadsNullWhereABufferMovedOrAPortIsInside() {
        Value isNull = realms.inReceiver("(value) => value === null");
        CloneData moved = write(realms.inSender("[1, [new ArrayBuffer(2)]]"));
        assertThat(isNull.execute(realms.receiving.reader().read(moved, Flavour.ELECTRON)))
                .satisfies(answer -> assertThat(answer.asBoolean()).isTrue());
        Value port = platformObject("{ port: 0 }");
        CloneData inside = write(realms.inSender("(p) => [[p], [p]]").execute(port));
        assertThat(isNull.execute(realms.receiving.reader().read(inside, Flavour.ELECTRON)))
                .satisfies(answer -> assertThat(answer.asBoolean()).isTrue());
    }

    @Test
    void structuredCloneWritesAndReadsInOneRealm() {
        realms.sender.provide("clone", new CloneBinding(realms.sending));
        Value clone = realms.sender.require("clone/probe").getMember("structuredClone");
        Value port = platformObject("{ port: 0 }");
        Value result =
                realms.inSender(
                                """
                                (clone, port) => {
                                  const b = new ArrayBuffer(2);
                                  const made = { made: true };
                                  const index = (x) => (x === port ? 0 : -1);
                                  const value = { b, port, d: [1] };
                                  const copy = clone(value, [b, port], index, () => [made]);
                                  return b.detached && copy.port === made && copy.d !== value.d;
                                }
                                """)
                        .execute(clone, port);
        assertThat(result.asBoolean()).isTrue();
    }

    @Test
    void structuredCloneWithoutATransferList() {
        realms.sender.provide("clone", new CloneBinding(realms.sending));
        Value clone = realms.sender.require("clone/probe").getMember("structuredClone");
        assertThat(realms.inSender("(clone) => clone([1, 2])[1]").execute(clone).asInt())
                .isEqualTo(2);
        assertThat(
                        realms.inSender("(clone) => clone([1], undefined, undefined, undefined)[0]")
                                .execute(clone)
                                .asInt())
                .isEqualTo(1);
    }
}
