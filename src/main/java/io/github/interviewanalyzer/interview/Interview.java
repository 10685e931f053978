package io.github.interviewanalyzer.interview;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An interview that has been read: its text and, by spans into it, everything the parser saw.
 * {@link InterviewParser} makes it; an analyzer tags it.
 *
 * <p>{@code "GT: Why?\nKim: Because."} is an interview of two speakers, two turns and one exchange.
 * All references are ids or indexes, all positions {@link Span}s of {@link #text()}. Safe for use
 * by many threads.
 *
 * @param text the whole text as it was given
 * @param language ISO 639-1 code of the text's language, or null if unknown
 * @param source what is known of the origin of the text
 * @param article what a published page says about itself
 * @param blocks every character's place: in order, no gap, no overlap; joined they are the text
 * @param speakers the speakers in order of their first turn; their ids are {@code s1}, {@code s2} …
 * @param turns the speeches in order; empty if the text has none
 * @param exchanges the turns that ask with the turns that answer, in order
 * @param warnings what the parser doubts, in order of place
 * @param options the options that the text was parsed with
 */
public record Interview(
        String text,
        @Nullable String language,
        Origin source,
        Article article,
        List<Block> blocks,
        List<Speaker> speakers,
        List<Turn> turns,
        List<Exchange> exchanges,
        List<Warning> warnings,
        ParserOptions options)
        implements Serializable {

    /**
     * Checks that everything fits together.
     *
     * @throws IllegalArgumentException if blocks do not tile the text, turns overlap or are out of
     *     order, a paragraph's text is not what stands at its span, or an id or index refers to
     *     nothing
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     */
    public Interview {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(options, "options");
        blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
        speakers = List.copyOf(Objects.requireNonNull(speakers, "speakers"));
        turns = List.copyOf(Objects.requireNonNull(turns, "turns"));
        exchanges = List.copyOf(Objects.requireNonNull(exchanges, "exchanges"));
        warnings = List.copyOf(Objects.requireNonNull(warnings, "warnings"));
        Consistency.check(text, article, blocks, speakers, turns, exchanges, warnings);
    }

    /**
     * Takes a lone passage as one speech of an unknown speaker, without looking for labels: for
     * statements, headlines, answers that were cut out before.
     *
     * @param passage the words of one speaker, may be empty
     * @return an interview of one turn, or of none if the passage is blank
     * @throws InterviewException with code {@code LIMIT} if the passage is too long
     */
    public static Interview ofSpeech(String passage) {
        return ofSpeech(passage, ParserOptions.DEFAULT);
    }

    /**
     * Takes a lone passage as one speech of an unknown speaker, without looking for labels.
     *
     * @param passage the words of one speaker, may be empty
     * @param options language and limits
     * @return an interview of one turn, or of none if the passage is blank
     * @throws InterviewException with code {@code LIMIT} if the passage is too long
     */
    public static Interview ofSpeech(String passage, ParserOptions options) {
        Objects.requireNonNull(passage, "passage");
        Objects.requireNonNull(options, "options");
        return InterviewParser.speech(Source.of(passage), options);
    }

    /**
     * Finds a speaker.
     *
     * @param id the speaker's id, as in {@link Turn#speaker()}
     * @return the speaker
     * @throws IllegalArgumentException if there is no such speaker
     */
    public Speaker speaker(String id) {
        Objects.requireNonNull(id, "id");
        for (Speaker speaker : speakers) {
            if (speaker.id().equals(id)) {
                return speaker;
            }
        }
        throw new IllegalArgumentException("no speaker with that id");
    }

    /**
     * Counts the words of a piece of the text, as {@link Turn#words()} does those of a speech.
     *
     * @param span where the piece stands
     * @return the number of words, 0 or more
     * @throws IndexOutOfBoundsException if the text ends before the span
     */
    public int words(Span span) {
        Objects.requireNonNull(span, "span");
        return Words.in(text, span.start(), span.end());
    }

    /**
     * Counts the words of each speaker, as {@link Turn#words()} does those of a speech.
     *
     * @return the number of words of all turns of a speaker, 0 or more, by the speaker's id, in the
     *     order of {@link #speakers()}
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     */
    public Map<String, Integer> wordsBySpeaker() {
        Map<String, Integer> words = new LinkedHashMap<>();
        speakers.forEach(speaker -> words.put(speaker.id(), 0));
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("words");
            words.merge(turn.speaker(), turn.words(), Integer::sum);
        }
        return Collections.unmodifiableMap(words);
    }

    /** What somebody does in an interview. */
    public enum Role {
        /** Asks: for a publisher, a programme, the press. */
        INTERVIEWER,
        /** Answers: the persons interviewed. */
        INTERVIEWEE,
        /** Everybody else, and those of whom the text does not show it. */
        OTHER
    }

    /**
     * What is known of the text's origin.
     *
     * @param form how the text was written
     * @param sha256 SHA-256 of the bytes that were read, see {@link Source#sha256()}
     * @param places where the pieces of the text stood in the file, in order; empty if the text is
     *     the file as it is
     */
    public record Origin(Source.Form form, String sha256, List<Source.Place> places)
            implements Serializable {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if places are out of order
         */
        public Origin {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(sha256, "sha256");
            places = List.copyOf(Objects.requireNonNull(places, "places"));
            Consistency.places(places);
        }

        /**
         * Finds where a piece of the text stood in the file, from its first character to its last:
         * tags, numbers of cues and whatever else was left out between them are covered. Of
         * characters that the reader put in, such as the line break between two paragraphs, it is
         * the empty place where they were put.
         *
         * @param span a piece of the text
         * @return the place: UTF-16 code units from the beginning of the decoded file
         */
        public Span inFile(Span span) {
            return Places.trace(places, Objects.requireNonNull(span, "span"));
        }
    }

    /**
     * What a published page says about itself outside of the speeches.
     *
     * @param section the section of the paper, such as {@code OPINION / HARBOUR DIALOGUE}, or null
     * @param headline the headline, or null
     * @param published ISO 8601 local date or date-time, such as {@code 2025-11-02T21:26}, or null
     * @param byline who wrote the page, as printed, without "By", or null
     * @param credit who owns the picture, the first one named, or null
     * @param captions what stands under pictures, repeated ones included
     * @param notes what the editors say before or between the speeches, by paragraph
     */
    public record Article(
            @Nullable String section,
            @Nullable String headline,
            @Nullable String published,
            @Nullable String byline,
            @Nullable String credit,
            List<Paragraph> captions,
            List<Paragraph> notes)
            implements Serializable {

        private static final int DAY = "2025-11-02".length();

        /** An article of which nothing is known. */
        public static final Article UNKNOWN =
                new Article(null, null, null, null, null, List.of(), List.of());

        /** Copies the lists. */
        public Article {
            captions = List.copyOf(Objects.requireNonNull(captions, "captions"));
            notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
        }

        /**
         * Gives the day of publication.
         *
         * @return the date that {@link #published()} begins with, such as {@code 2025-11-02}, or
         *     null if it begins with none
         */
        public @Nullable String day() {
            if (published == null || published.length() < DAY) {
                return null;
            }
            String day = published.substring(0, DAY);
            try {
                LocalDate.parse(day);
                return day;
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    /**
     * A piece of the text and what it is.
     *
     * @param kind what the piece is
     * @param span where it stands, never empty; a line break belongs to the line that it ends
     */
    public record Block(Kind kind, Span span) implements Serializable {

        /** What a piece of the text is. */
        public enum Kind {
            /** The name of a section of the paper. */
            SECTION,
            /** The headline. */
            HEADLINE,
            /** When the page was published or changed. */
            DATELINE,
            /** Who wrote the page. */
            BYLINE,
            /** What stands under a picture, with its credit. */
            CAPTION,
            /** Words of the editors: an introduction, an editor's note. */
            NOTE,
            /** A heading between speeches. */
            SUBHEAD,
            /** Who speaks next, with the delimiter and the blanks behind it. */
            LABEL,
            /** What somebody says. */
            SPEECH,
            /** Links, sources and other parts of the page that nobody says. */
            FURNITURE,
            /** Text of which the parser cannot tell what it is. */
            OTHER,
            /** Empty lines and a byte-order mark. */
            BLANK
        }

        /**
         * Checks that the piece is not empty.
         *
         * @throws IllegalArgumentException if the span is empty
         */
        public Block {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
            if (span.length() == 0) {
                throw new IllegalArgumentException("empty block at " + span.start());
            }
        }
    }

    /**
     * Somebody who speaks, as far as the text shows; nothing is guessed.
     *
     * @param id {@code s1}, {@code s2} … in order of the first turn
     * @param labels the labels as printed, each once, in order; empty for an unlabelled voice
     * @param name the full name that the text states, or null
     * @param description what the text says about the person, in its own words, or null
     * @param role what the speaker does
     * @param mentions where the text states the name, in order
     */
    public record Speaker(
            String id,
            List<String> labels,
            @Nullable String name,
            @Nullable String description,
            Role role,
            List<Span> mentions)
            implements Serializable {
        /** Copies the lists. */
        public Speaker {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(role, "role");
            labels = List.copyOf(Objects.requireNonNull(labels, "labels"));
            mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
        }

        /**
         * Gives what to print for the speaker.
         *
         * @return the name, else the first label, else the id
         */
        public String title() {
            return name != null ? name : labels.isEmpty() ? id : labels.get(0);
        }
    }

    /**
     * One speech.
     *
     * @param index 0-based place among the turns
     * @param speaker id of the speaker, never null
     * @param label the label as printed, without delimiter; null if the speech has none
     * @param span from the first to the last character of the speech, label excluded; it may cover
     *     interruptions such as a caption
     * @param paragraphs the speech without interruptions, never empty
     * @param time when it was said, or null
     */
    public record Turn(
            int index,
            String speaker,
            @Nullable String label,
            Span span,
            List<Paragraph> paragraphs,
            @Nullable Time time)
            implements Serializable {
        /** Copies the list. */
        public Turn {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(span, "span");
            paragraphs = List.copyOf(Objects.requireNonNull(paragraphs, "paragraphs"));
        }

        /**
         * Counts the words of the speech: what stands between blanks and has a letter or a digit;
         * each ideograph, which blanks do not part, is a word.
         *
         * @return the number of words, 0 or more
         */
        public int words() {
            return paragraphs.stream().mapToInt(paragraph -> Words.in(paragraph.text())).sum();
        }
    }

    /**
     * A paragraph of a speech, a caption or a note.
     *
     * @param span where it stands, blanks at both ends left out, never empty
     * @param text the words that stand there
     */
    public record Paragraph(Span span, String text) implements Serializable {
        /**
         * Checks the length.
         *
         * @throws IllegalArgumentException if the text has another length than the span, or none
         */
        public Paragraph {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(text, "text");
            if (span.length() != text.length() || text.isEmpty()) {
                throw new IllegalArgumentException("paragraph at " + span.start());
            }
        }
    }

    /**
     * When something was said, from the beginning of a recording.
     *
     * @param start first millisecond, 0 or more
     * @param end one past the last millisecond, never less than {@code start}
     */
    public record Time(long start, long end) implements Serializable {
        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if {@code start} is negative or greater than {@code end}
         */
        public Time {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("time " + start + " to " + end);
            }
        }
    }

    /**
     * Question turns with the turns that answer them.
     *
     * @param index 0-based place among the exchanges
     * @param questions indexes of the turns that ask, never empty
     * @param answers indexes of the turns that answer; empty if nobody does
     */
    public record Exchange(int index, List<Integer> questions, List<Integer> answers)
            implements Serializable {
        /** Copies the lists. */
        public Exchange {
            questions = List.copyOf(Objects.requireNonNull(questions, "questions"));
            answers = List.copyOf(Objects.requireNonNull(answers, "answers"));
        }
    }

    /**
     * Something the parser doubts; nothing failed.
     *
     * @param code which doubt
     * @param span where
     * @param message what it means, without text of the interview
     */
    public record Warning(Code code, Span span, String message) implements Serializable {

        /** The doubts, for programs. */
        public enum Code {
            /** The text has no turns. */
            NO_TURNS,
            /** Something looks like a label but does not behave like one; it was kept as text. */
            SUSPICIOUS_LABEL,
            /** A label that could be of several speakers; it was kept as a speaker of its own. */
            UNRESOLVED_ALIAS,
            /** A label that stands only once. */
            LABEL_ONCE,
            /**
             * Words before the first label, between speeches or behind the last, that may be
             * speech.
             */
            UNLABELLED_SPEECH,
            /** Who asks does so twice in a row, where asking and answering else alternate. */
            BROKEN_ALTERNATION,
            /** The text does not show what a speaker's role is. */
            UNKNOWN_ROLE
        }

        /** Checks that nothing is missing. */
        public Warning {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(message, "message");
        }
    }
}
