package dev.valence;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** The rows of js-lib/common/no-ops.js: what is accepted and does nothing visible. */
final class NoOps {
    /**
     * A member.
     *
     * @param owner as in {@code webContents}
     * @param does in words
     */
    record NoOp(String owner, String member, String does) {}

    private NoOps() {}

    static List<NoOp> all() {
        try (Context context =
                Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
            Value module =
                    context.eval(
                            "js",
                            "(source) => { const module = {}; new Function('module', 'primordials',"
                                    + " source)(module, {}); return module.exports.noOps; }");
            Value owners = module.execute(Readme.textOf("js-lib/common/no-ops.js"));
            return owners.getMemberKeys().stream()
                    .flatMap(owner -> of(owner, owners.getMember(owner).execute()))
                    .toList();
        }
    }

    private static Stream<NoOp> of(String owner, Value rows) {
        return LongStream.range(0, rows.getArraySize())
                .mapToObj(rows::getArrayElement)
                .map(row -> new NoOp(owner, text(row, "name"), text(row, "does")));
    }

    private static String text(Value row, String member) {
        return row.getMember(member).asString();
    }
}
