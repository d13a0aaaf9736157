package dev.valence.cli;

import dev.valence.explore.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Faults on the command line, by their names.
 *
 * <p>Threads: any; keeps no state.
 */
final class FaultText implements ITypeConverter<Fault.Kind> {
    @Override
    public Fault.Kind convert(String text) {
        try {
            return Fault.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            List<String> known = Arrays.stream(Fault.Kind.values()).map(Fault.Kind::text).toList();
            throw new TypeConversionException(
                    "'" + text + "' is none of " + String.join(", ", known));
        }
    }
}
