package dev.valence;

import java.util.List;
import java.util.stream.IntStream;
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
            Value rows = module.execute(Readme.textOf("js-lib/common/no-ops.js"));
            return IntStream.range(0, (int) rows.getArraySize())
                    .mapToObj(rows::getArrayElement)
                    .map(NoOps::of)
                    .toList();
        }
    }

    private static NoOp of(Value row) {
        String[] api = row.getMember("api").asString().split("\\.");
        return new NoOp(api[0], api[1], row.getMember("does").asString());
    }
}
