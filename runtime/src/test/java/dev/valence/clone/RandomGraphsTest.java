package dev.valence.clone;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Random graphs arrive; the oracle is a description of a graph, written in JS for both sides. */
class RandomGraphsTest {
    private static final String GRAPH =
            """
            (seed) => {
              let state = seed * 2654435761 + 1;
              const random = (n) => {
                state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
                return Math.floor((state / 4294967296) * n);
              };
              const made = [];
              const leaf = () =>
                [
                  () => random(100), () => -0, () => NaN, () => random(1e9) / 7, () => 2 ** 31 + random(99),
                  () => null, () => undefined, () => random(2) === 0, () => 's' + random(50),
                  () => '\\ud83d' + random(3), () => BigInt(random(99)) ** BigInt(random(30)),
                  () => -BigInt(random(1e9)),
                ][random(12)]();
              const grow = (depth) => {
                if (depth > 5 || random(3) === 0) {
                  return random(4) === 0 && made.length > 0 ? made[random(made.length)] : leaf();
                }
                const many = random(5);
                const remember = (object) => (made.push(object), object);
                const kinds = [
                  () => {
                    const object = remember({});
                    for (let i = 0; i < many; i++) object[random(2) ? 'k' + random(9) : random(9)] = grow(depth + 1);
                    return object;
                  },
                  () => {
                    const array = remember([]);
                    for (let i = 0; i < many; i++) array.push(grow(depth + 1));
                    return array;
                  },
                  () => {
                    const array = remember([]);
                    array.length = many + random(3);
                    for (let i = 0; i < many; i++) array[random(many + 2)] = grow(depth + 1);
                    if (random(2)) array['p' + random(3)] = grow(depth + 1);
                    return array;
                  },
                  () => {
                    const map = remember(new Map());
                    for (let i = 0; i < many; i++) map.set(grow(depth + 1), grow(depth + 1));
                    return map;
                  },
                  () => {
                    const set = remember(new Set());
                    for (let i = 0; i < many; i++) set.add(grow(depth + 1));
                    return set;
                  },
                  () => remember(new Date(random(5) ? random(1e9) : NaN)),
                  () => remember(new RegExp('a' + random(9), ['', 'g', 'iy', 'dms'][random(4)])),
                  () => remember(Object(['x' + random(9), random(9), random(2) === 0, 5n][random(4)])),
                  () => {
                    const error = remember(new [Error, TypeError, RangeError][random(3)]('m' + random(9)));
                    if (random(2)) error.cause = grow(depth + 1);
                    return error;
                  },
                  () => {
                    const bytes = remember(new Uint8Array(8 + random(20)));
                    for (let i = 0; i < bytes.length; i++) bytes[i] = random(256);
                    made.push(bytes.buffer, new Uint16Array(bytes.buffer, 2, random(3)));
                    return random(2) ? bytes : made[made.length - 1];
                  },
                ];
                return kinds[random(kinds.length)]();
              };
              return grow(0);
            }
            """;

    private static final String DESCRIPTION =
            """
            (root) => {
              const numbers = new Map();
              const tag = (value) => Object.prototype.toString.call(value).slice(8, -1);
              const list = (value) => Array.from(value, visit).join(' ');
              function own(value) {
                return Object.keys(value).map((key) => `${JSON.stringify(key)}:${visit(value[key])}`).join(' ');
              }
              function body(value) {
                if (ArrayBuffer.isView(value)) return `${value.byteOffset}+${value.length} ${visit(value.buffer)}`;
                switch (tag(value)) {
                  case 'Object': return own(value);
                  case 'Array': return `${value.length} ${own(value)}`;
                  case 'Map': return Array.from(value, ([k, v]) => `${visit(k)}=>${visit(v)}`).join(' ');
                  case 'Set': return list(value.values());
                  case 'Date': return String(value.getTime());
                  case 'RegExp': return `${value} ${value.lastIndex}`;
                  case 'Error':
                    return `${value.constructor.name} ${value.message} ${value.stack} ${
                      Object.hasOwn(value, 'cause') ? visit(value.cause) : '-'}`;
                  case 'ArrayBuffer': return Array.from(new Uint8Array(value)).join();
                  default: return visit(value.valueOf());
                }
              }
              function visit(value) {
                if (typeof value === 'string') return JSON.stringify(value);
                if (Object.is(value, -0)) return '-0';
                if (typeof value === 'bigint') return `${value}n`;
                if (Object(value) !== value) return String(value);
                if (numbers.has(value)) return `#${numbers.get(value)}`;
                numbers.set(value, numbers.size);
                return `#${numbers.size - 1}${tag(value)}(${body(value)})`;
              }
              return visit(root);
            }
            """;

    @Test
    void aThousandRandomGraphsArriveAsTheyWere() {
        try (TwoRealms realms = new TwoRealms()) {
            Value graph = realms.inSender(GRAPH);
            Value sent = realms.inSender(DESCRIPTION);
            Value received = realms.inReceiver(DESCRIPTION);
            for (int seed = 0; seed < 1000; seed++) {
                Value value = graph.execute(seed);
                CloneData data = realms.sending.writer().write(value, Transfer.electron());
                Value copy = realms.receiving.reader().read(data, Flavour.ELECTRON);
                assertThat(received.execute(copy).asString())
                        .as("graph %d", seed)
                        .isEqualTo(sent.execute(value).asString());
            }
        }
    }
}
