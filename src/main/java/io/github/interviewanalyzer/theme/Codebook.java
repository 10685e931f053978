package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of themes with the cues that find them.
 *
 * <pre>{@code
 * Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
 * Codebook ours = Codebook.read(Files.readAllBytes(Path.of("ours.json")));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 *
 * @param id short name, such as {@code northeast-asia-diplomacy}: small letters, digits, hyphens
 * @param version the codebook's own version, such as {@code 1.0}
 * @param language ISO 639-1 code of the language of its cues
 * @param label name for people
 * @param themes the themes, never empty, each id once
 * @param lists word lists that cues of all themes may use by name; empty if there are none
 */
public record Codebook(
        String id,
        String version,
        String language,
        String label,
        List<Theme> themes,
        Map<String, List<String>> lists)
        implements Serializable {

    private static final List<String> BUNDLED =
            List.of("northeast-asia-diplomacy", "policy-agenda");

    /**
     * Copies the lists, word lists in order of name, and checks that the codebook can be used.
     *
     * @throws CodebookException if it cannot, with all problems but without lines and columns
     */
    public Codebook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(label, "label");
        themes = List.copyOf(Objects.requireNonNull(themes, "themes"));
        lists = sorted(Objects.requireNonNull(lists, "lists"), List::copyOf);
        List<Problem> problems = CodebookRules.check(id, version, language, label, themes, lists);
        if (!problems.isEmpty()) {
            throw new CodebookException(problems);
        }
    }

    /**
     * Reads a codebook from JSON. The keys are the names of the records' components, the first is
     * {@code "format": "codebook/1"}; {@code lists} and, in a theme, {@code source}, {@code
     * parent}, {@code exclusions}, {@code weights}, {@code examples} and {@code counterExamples}
     * may be missing.
     *
     * @param json the text
     * @return the codebook
     * @throws CodebookException with all problems, each with its line and column
     */
    public static Codebook read(String json) {
        Objects.requireNonNull(json, "json");
        return CodebookJson.read(json);
    }

    /**
     * Reads a codebook from the bytes of a JSON file in UTF-8.
     *
     * @param json the bytes
     * @return the codebook
     * @throws InterviewException with code {@code ENCODING} and the place if the bytes are not
     *     UTF-8
     * @throws CodebookException with all problems, each with its line and column
     */
    public static Codebook read(byte[] json) {
        Objects.requireNonNull(json, "json");
        ByteBuffer bytes = ByteBuffer.wrap(json);
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            throw new InterviewException(
                    InterviewException.Code.ENCODING,
                    "byte " + bytes.position(),
                    "the codebook is not in UTF-8; save it as UTF-8");
        }
    }

    /**
     * Gives a codebook that comes with the library.
     *
     * @param id one of {@link #bundled()}
     * @return the codebook
     * @throws IllegalArgumentException if there is none with that id
     */
    public static Codebook bundled(String id) {
        Objects.requireNonNull(id, "id");
        if (!BUNDLED.contains(id)) {
            throw new IllegalArgumentException("no bundled codebook has this id");
        }
        return read(Resources.codebook(id));
    }

    /**
     * Gives the ids of the codebooks that come with the library.
     *
     * @return the ids, in order, never empty
     */
    public static List<String> bundled() {
        return BUNDLED;
    }

    /**
     * Gives the fingerprint that stands in every analysis: two codebooks have the same one exactly
     * if they are equal, however their files are written.
     *
     * @return SHA-256 of the canonical form, 64 small hexadecimal digits
     */
    public String sha256() {
        return CanonicalForm.sha256(this);
    }

    /**
     * Runs the examples: each example of a theme has to be tagged with it, each counter-example
     * must not be.
     *
     * @return the examples that fail, in order; empty if the codebook holds
     */
    public List<FailedExample> verify() {
        return Verification.of(this);
    }

    /**
     * Finds cues that are not what their author may think: duplicate, shadowed, never firing or
     * over-broad ones.
     *
     * @return the remarks, in order of themes and cues; empty if there is nothing to say
     */
    public List<Remark> lint() {
        return Lint.of(this);
    }

    /**
     * Lists what changes on interviews if another codebook takes the place of this one.
     *
     * @param newer the other codebook
     * @param interviews the interviews
     * @return the tags that come and go, in order of interview and turn
     */
    public List<Change> diff(Codebook newer, List<Interview> interviews) {
        Objects.requireNonNull(newer, "newer");
        Objects.requireNonNull(interviews, "interviews");
        return Difference.of(this, newer, List.copyOf(interviews));
    }

    private static <V extends @Nullable Object> SortedMap<String, V> sorted(
            Map<String, V> map, UnaryOperator<V> copy) {
        SortedMap<String, V> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key, copy.apply(Objects.requireNonNull(value))));
        return Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * An example that the cues do not bear out.
     *
     * @param theme id of its theme
     * @param counterExample whether it is a counter-example, which was tagged all the same
     * @param index its place among the theme's examples or counter-examples
     * @param cue the cue that was found in a counter-example, or null
     * @param quote the words that it found, or null
     */
    public record FailedExample(
            String theme,
            boolean counterExample,
            int index,
            @Nullable String cue,
            @Nullable String quote)
            implements Serializable {
        /** Checks that nothing is missing. */
        public FailedExample {
            Objects.requireNonNull(theme, "theme");
        }
    }

    /**
     * A cue that is not what its author may think; nothing is wrong with it.
     *
     * @param kind what there is to say
     * @param theme id of its theme
     * @param cue the cue
     * @param other the cue or exclusion that it has to do with, or null
     */
    public record Remark(Kind kind, String theme, String cue, @Nullable String other)
            implements Serializable {

        /** What there is to say of a cue. */
        public enum Kind {
            /** Another cue, of this theme or another, means the same. */
            DUPLICATE,
            /** Wherever it is found, another cue of the theme is found too; it only adds weight. */
            SHADOWED,
            /** An exclusion of its theme always covers it. */
            NEVER_FIRES,
            /** It is made of the commonest words, or of a wildcard and too few letters. */
            OVER_BROAD
        }

        /** Checks that nothing is missing. */
        public Remark {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(cue, "cue");
        }
    }

    /**
     * A tag that comes or goes with another codebook.
     *
     * @param interview place of the interview in the list
     * @param turn index of the turn
     * @param theme id of the theme
     * @param comes whether the newer codebook gives the tag, else the older one did
     * @param cues the cues that give it, in order of place
     */
    public record Change(int interview, int turn, String theme, boolean comes, List<String> cues)
            implements Serializable {
        /** Copies the list. */
        public Change {
            Objects.requireNonNull(theme, "theme");
            cues = List.copyOf(Objects.requireNonNull(cues, "cues"));
        }
    }

    /**
     * Something that is wrong with a codebook.
     *
     * @param pointer JSON pointer (RFC 6901), such as {@code /themes/4/cues/2}; empty for the whole
     * @param line line in the file, 1 or more; 0 if the codebook was not read from a file
     * @param column column in that line, 1 or more, in UTF-16 code units; 0 as above
     * @param code what kind of problem it is
     * @param message what is wrong and what to do, without words of the codebook
     */
    public record Problem(String pointer, int line, int column, Code code, String message)
            implements Serializable {

        /** Checks that nothing is missing. */
        public Problem {
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(message, "message");
        }

        /**
         * Gives the place in words.
         *
         * @return such as {@code /themes/4/cues/2, line 31, column 9}
         */
        public String where() {
            String at = line == 0 ? "" : "line " + line + ", column " + column;
            String comma = at.isEmpty() || pointer.isEmpty() ? "" : ", ";
            return at.isEmpty() && pointer.isEmpty() ? "the codebook" : pointer + comma + at;
        }

        /** The kinds of problems, for programs. */
        public enum Code {
            /** Not JSON, or something stands around it. */
            NOT_JSON,
            /** Another format or version. */
            FORMAT,
            /** A key that the format does not know. */
            UNKNOWN_KEY,
            /** A key that has to be there is not. */
            MISSING,
            /** A value of another type. */
            TYPE,
            /** A value that cannot be. */
            VALUE,
            /** Empty where something has to be. */
            EMPTY,
            /** The same key, id or cue twice. */
            DUPLICATE,
            /** A parent, weight or list that refers to nothing. */
            REFERENCE,
            /** A theme that is part of itself. */
            CYCLE,
            /** A cue that means nothing. */
            CUE
        }
    }

    /**
     * A theme.
     *
     * @param id short name: small letters, digits, hyphens
     * @param label name for people
     * @param definition what the theme means, and when to code it
     * @param source where the idea comes from, or null
     * @param parent id of the theme that this one is part of, or null
     * @param cues the phrases that find it; empty only if another theme is part of it
     * @param exclusions phrases in which its cues mean something else; may be empty
     * @param weights weight of single cues for the score, 1 where none stands; may be empty
     * @param examples passages that must be tagged with the theme
     * @param counterExamples passages that must not be
     */
    public record Theme(
            String id,
            String label,
            String definition,
            @Nullable String source,
            @Nullable String parent,
            List<String> cues,
            List<String> exclusions,
            Map<String, Double> weights,
            List<String> examples,
            List<String> counterExamples)
            implements Serializable {
        /** Copies the lists. */
        public Theme {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(definition, "definition");
            cues = List.copyOf(Objects.requireNonNull(cues, "cues"));
            exclusions = List.copyOf(Objects.requireNonNull(exclusions, "exclusions"));
            weights = sorted(Objects.requireNonNull(weights, "weights"), weight -> weight);
            examples = List.copyOf(Objects.requireNonNull(examples, "examples"));
            counterExamples =
                    List.copyOf(Objects.requireNonNull(counterExamples, "counterExamples"));
        }
    }
}
