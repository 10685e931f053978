package io.github.interviewanalyzer.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.CodebookException;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Interviews, analyses, summaries and codebooks as JSON and back.
 *
 * <p>{@code InterviewJson.readInterview(InterviewJson.write(interview))} equals {@code interview},
 * and writing it again gives the same characters. The name of a record's component is the name of
 * its property, what is absent is {@code null}, and each file begins with its {@code format}, such
 * as {@code "interview/1"}; a JSON Schema for each format stands beside this class in the jar.
 * Characters that nobody sees, such as controls and lone surrogates, are written as escapes.
 *
 * <p>Reading is strict: a property that is unknown, missing or twice there, a value of another
 * type, an impossible record or anything behind the end is refused. If the thread is interrupted,
 * each of these throws an {@link InterviewException} with code {@code INTERRUPTED}. Safe for use by
 * many threads.
 */
public final class InterviewJson {

    private static final String INTERVIEW = "interview/1";
    private static final String ANALYSIS = "analysis/1";
    private static final String SUMMARY = "summary/1";
    private static final String CODEBOOK = "codebook/1";

    private InterviewJson() {}

    /**
     * Writes an interview.
     *
     * @param interview the interview
     * @return JSON of the format {@code interview/1}, ending with a line break
     */
    public static String write(Interview interview) {
        Objects.requireNonNull(interview, "interview");
        return text(INTERVIEW, interview);
    }

    /**
     * Writes an analysis, its interview included.
     *
     * @param analysis the analysis
     * @return JSON of the format {@code analysis/1}, ending with a line break
     */
    public static String write(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        return text(ANALYSIS, analysis);
    }

    /**
     * Writes an interview in one line, so that a file can hold one interview a line (JSON Lines).
     *
     * @param interview the interview
     * @return the JSON of {@link #write(Interview)} without line breaks but the one at its end
     */
    public static String writeLine(Interview interview) {
        Objects.requireNonNull(interview, "interview");
        return text(Mapping.lineWriter(), INTERVIEW, interview);
    }

    /**
     * Writes an analysis in one line, so that a file can hold one analysis a line (JSON Lines).
     *
     * @param analysis the analysis
     * @return the JSON of {@link #write(Analysis)} without line breaks but the one at its end
     */
    public static String writeLine(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        return text(Mapping.lineWriter(), ANALYSIS, analysis);
    }

    /**
     * Writes a summary.
     *
     * @param summary the summary
     * @return JSON of the format {@code summary/1}, ending with a line break
     */
    public static String write(Summary summary) {
        Objects.requireNonNull(summary, "summary");
        return text(SUMMARY, summary);
    }

    /**
     * Writes a summary in one line, so that a file can hold one summary a line (JSON Lines).
     *
     * @param summary the summary
     * @return the JSON of {@link #write(Summary)} without line breaks but the one at its end
     */
    public static String writeLine(Summary summary) {
        Objects.requireNonNull(summary, "summary");
        return text(Mapping.lineWriter(), SUMMARY, summary);
    }

    /**
     * Writes a codebook.
     *
     * @param codebook the codebook
     * @return JSON of the format {@code codebook/1}, ending with a line break
     */
    public static String write(Codebook codebook) {
        Objects.requireNonNull(codebook, "codebook");
        return text(CODEBOOK, codebook);
    }

    /**
     * Reads an interview.
     *
     * @param json what {@link #write(Interview)} wrote, or the same by other means
     * @return the interview
     * @throws InterviewException with code {@code JSON} and the place if it is anything else
     */
    public static Interview readInterview(String json) {
        Objects.requireNonNull(json, "json");
        return read(json, INTERVIEW, Interview.class, 0);
    }

    /**
     * Reads a file of one interview a line, each when it is asked for, so that memory holds one.
     *
     * <pre>{@code
     * try (Reader lines = Files.newBufferedReader(Path.of("interviews.jsonl"))) {
     *     InterviewJson.readInterviews(lines).mapToInt(i -> i.turns().size()).sum();
     * }
     * }</pre>
     *
     * @param lines what {@link #writeLine(Interview)} wrote, one after the other; it stays open
     * @return the interviews in order; the stream throws {@link InterviewException} with code
     *     {@code JSON} and the place at a line that is anything else
     */
    public static Stream<Interview> readInterviews(Reader lines) {
        Objects.requireNonNull(lines, "lines");
        return lines(lines, INTERVIEW, Interview.class);
    }

    /**
     * Reads a file of one analysis a line, each when it is asked for, so that memory holds one.
     *
     * @param lines what {@link #writeLine(Analysis)} wrote, one after the other; it stays open
     * @return the analyses in order; the stream throws {@link InterviewException} with code {@code
     *     JSON} and the place at a line that is anything else
     */
    public static Stream<Analysis> readAnalyses(Reader lines) {
        Objects.requireNonNull(lines, "lines");
        return lines(lines, ANALYSIS, Analysis.class);
    }

    /**
     * Reads a file of one summary a line, each when it is asked for, so that memory holds one.
     *
     * @param lines what {@link #writeLine(Summary)} wrote, one after the other; it stays open
     * @return the summaries in order; the stream throws {@link InterviewException} with code {@code
     *     JSON} and the place at a line that is anything else
     */
    public static Stream<Summary> readSummaries(Reader lines) {
        Objects.requireNonNull(lines, "lines");
        return lines(lines, SUMMARY, Summary.class);
    }

    /**
     * Reads an analysis.
     *
     * @param json what {@link #write(Analysis)} wrote, or the same by other means
     * @return the analysis
     * @throws InterviewException with code {@code JSON} and the place if it is anything else
     */
    public static Analysis readAnalysis(String json) {
        Objects.requireNonNull(json, "json");
        return read(json, ANALYSIS, Analysis.class, 0);
    }

    /**
     * Reads a summary.
     *
     * @param json what {@link #write(Summary)} wrote, or the same by other means
     * @return the summary
     * @throws InterviewException with code {@code JSON} and the place if it is anything else
     */
    public static Summary readSummary(String json) {
        Objects.requireNonNull(json, "json");
        return read(json, SUMMARY, Summary.class, 0);
    }

    /**
     * Reads a codebook, as {@link Codebook#read(String)} does: what a person may leave out may be
     * missing.
     *
     * @param json what {@link #write(Codebook)} wrote, or a file that a person wrote
     * @return the codebook
     * @throws CodebookException with all problems, each with its place
     */
    public static Codebook readCodebook(String json) {
        return Codebook.read(json);
    }

    private static String text(String format, Object content) {
        return text(Mapping.writer(), format, content);
    }

    private static String text(ObjectWriter writer, String format, Object content) {
        StringWriter out = new StringWriter();
        try {
            writer.writeValue(
                    new EscapingWriter(new NoticingWriter(out)), new Mapping.File(format, content));
        } catch (IOException e) {
            // Jackson takes an interrupt for a fault of the value that is written.
            InterviewException.throwIfInterrupted("output");
            // Nothing but memory is written to.
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static <T> Stream<T> lines(Reader lines, String format, Class<T> type) {
        LineNumberReader numbered = new LineNumberReader(new NoticingReader(lines, "json"));
        return numbered.lines()
                .filter(line -> !line.isBlank())
                .map(line -> read(line, format, type, numbered.getLineNumber() - 1));
    }

    private static <T> T read(String json, String format, Class<T> type, int linesBefore) {
        JsonRefusal refusal = new JsonRefusal(linesBefore);
        try (JsonParser parser = Mapping.reader().createParser(new NoticingReader(json, "json"))) {
            if (parser.nextToken() != JsonToken.START_OBJECT
                    || !"format".equals(parser.nextFieldName())
                    || !format.equals(parser.nextTextValue())) {
                throw refusal.at(
                        parser, "the file does not begin with \"format\": \"" + format + '"');
            }
            parser.nextToken();
            T value = Mapping.reader().forType(type).readValue(parser);
            if (parser.nextToken() != null) {
                throw refusal.at(parser, "something stands behind the end; remove it");
            }
            return value;
        } catch (JsonProcessingException e) {
            // Jackson takes an interrupt for a fault of the value that is read.
            InterviewException.throwIfInterrupted("json");
            throw refusal.of(e);
        } catch (IOException e) {
            // Nothing but memory is read from.
            throw new UncheckedIOException(e);
        }
    }
}
