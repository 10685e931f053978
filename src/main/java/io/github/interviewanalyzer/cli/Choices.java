package io.github.interviewanalyzer.cli;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * Words on the command line → what they choose among, and what a person is told of a word that
 * chooses nothing; used by {@link Main}.
 */
final class Choices {

    private Choices() {}

    /** A word for one of a kind, in capital letters or small ones. */
    static <E extends Enum<E>> E among(Class<E> kind, String word) {
        for (E choice : kind.getEnumConstants()) {
            if (word(choice).equals(small(word))) {
                return choice;
            }
        }
        throw new TypeConversionException(
                "'"
                        + word
                        + "' is none of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(Choices::word)
                                .collect(Collectors.joining(", ")));
    }

    static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no charset has the name '" + name + "'");
        }
    }

    /** For a kind of choice, in all commands. */
    static <E extends Enum<E>> void add(CommandLine line, Class<E> kind) {
        line.registerConverter(kind, word -> among(kind, word));
    }

    private static String word(Enum<?> choice) {
        return small(choice.name());
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
