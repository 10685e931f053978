package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * An analysis in the forms that other tools read; always in UTF-8.
 *
 * <p>{@code Export.write(analysis, Export.Format.CSV_QUOTES, out)}. If the thread is interrupted,
 * each of these throws an {@link InterviewException} with code {@code INTERRUPTED}. Safe for use by
 * many threads.
 */
public final class Export {

    private Export() {}

    /**
     * The forms. The tables need {@code de.siegmar:fastcsv} on the class path; RFC 4180 with a
     * header, and an apostrophe before each cell that a spreadsheet would take for a formula.
     */
    public enum Format {
        /**
         * The whole analysis, as {@link InterviewJson#write(Analysis)} writes it: {@code {"format":
         * "analysis/1", "interview": …}}.
         */
        JSON,
        /**
         * The same in one line, so that a file holds one analysis a line; {@link
         * InterviewJson#readAnalyses} reads it back.
         */
        JSON_LINES,
        /**
         * A table with a row for each piece of evidence: {@code …,tide,Tide,sea,the tide,13,21,…}.
         */
        CSV_QUOTES,
        /**
         * A table with a row for each turn and a column for each theme, 1 if tagged, else 0: {@code
         * …,1,s2,Mia Ko,Ko,INTERVIEWEE,0,1}.
         */
        CSV_MATRIX,
        /**
         * A table with a row for each speaker: {@code …,s2,Mia Ko,Ko,a pilot,INTERVIEWEE,6,412},
         * the last two being turns and words.
         */
        CSV_SPEAKERS,
        /**
         * A table with a row for each theme of the codebook, found or not: how many turns,
         * sentences and words the interview has of it, as {@link Options#view()} counts. Tables of
         * several interviews one after the other compare them: {@code
         * …,tide,Tide,sea,2,3,41,0.0995,3}.
         */
        CSV_THEMES,
        /**
         * The same with a row for each speaker and theme: {@code …,s2,Mia
         * Ko,INTERVIEWEE,tide,Tide,sea,2,3,41,0.0995,3}.
         */
        CSV_SPEAKER_THEMES,
        /**
         * A table with a row for each two themes that stand in one turn: {@code
         * …,sea,Sea,tide,Tide,2,1,0.6667}, turns, sentences and the Jaccard coefficient.
         */
        CSV_PAIRS,
        /**
         * A table with a row for each turn in the course of each theme: {@code
         * …,tide,Tide,3,0.2500,1}, where a quarter of the words stand before turn 3.
         */
        CSV_COURSES,
        /**
         * A table with a row for each piece of evidence with the words around it: {@code
         * …,tide,Tide,3,s2,Mia Ko,We wait for,the tide,every day.}
         */
        CSV_CONTEXTS,
        /**
         * What the analysis comes to, as {@link InterviewJson#write(Summary)} writes it: {@code
         * {"format": "summary/1", "subject": …}}.
         */
        SUMMARY,
        /**
         * The same in one line, so that a file holds one summary a line; {@link
         * InterviewJson#readSummaries} reads it back.
         */
        SUMMARY_LINES,
        /**
         * A page of annotations in JSON-LD (W3C Web Annotation Data Model, 2017), one for each
         * piece of evidence, with a text-quote and a text-position selector, the latter in code
         * points: {@code {"type": "TextPositionSelector", "start": 13, "end": 21}}.
         */
        WEB_ANNOTATION,
        /**
         * TEI P5 for spoken texts: each turn is a {@code <u who="#s2">}, each paragraph of it a
         * {@code <seg>} with exactly its words, the speakers a {@code <listPerson>}, the themes a
         * {@code <taxonomy>}. Evidence stands apart, so that it may overlap: {@code <span
         * from="#at13" to="#at21" ana="#theme.tide"/>}, between anchors named for their place in
         * the interview's text.
         *
         * <p>A line break is one line feed, and U+FFFD stands for controls and lone surrogates.
         */
        TEI,
        /**
         * A project of the REFI-QDA exchange format 1.0 ({@code .qdpx}), which ATLAS.ti, MAXQDA,
         * NVivo and QualCoder share: the text as a source, themes as codes, evidence as coded
         * selections, {@code <PlainTextSelection startPosition="13" endPosition="21">} in code
         * points of that source, speakers as cases.
         *
         * <p>In the source a line break is one line feed, a byte-order mark at the beginning is
         * left out, and U+FFFD stands for controls and lone surrogates. Ids are those of the
         * content, the same in each run; codes are those of {@link CodebookFiles#writeRefi}. {@link
         * Export#writeProject} makes one project of many interviews.
         */
        REFI_PROJECT,
        /**
         * Tokens in the ten columns of CoNLL-U, a block for each paragraph of a turn with comments
         * that say who speaks. Of the columns ID, FORM and MISC are filled, the latter with the
         * place in code points, {@code TokenRange=13:16}, and with {@code Themes=B-tide,I-sea}:
         * each theme that the token is evidence of, B where the evidence begins. No token goes
         * across the begin or end of evidence.
         */
        CONLL_U,
        /**
         * Utterances of ConvoKit ({@code utterances.jsonl}), one turn a line: {@code
         * {"id":"0547…:1","text":"The tide.","speaker":"0547…:s2","reply-to":"0547…:0", …}}. Who
         * answers replies to the question, everybody else to the turn before; a timestamp is in
         * seconds from the beginning. The meta data has label, name, role, exchange, themes and
         * evidence, the latter in code points of the utterance's text.
         */
        CONVOKIT
    }

    /**
     * What a form leaves to choose.
     *
     * <p>{@code Export.Options.DEFAULT.withFormulas(true)} is for programs that read tables, never
     * for spreadsheets.
     *
     * @param view what summaries and their tables count
     * @param formulas whether a cell that a spreadsheet would take for a formula stays as it is;
     *     else it begins with an apostrophe
     */
    public record Options(Summary.View view, boolean formulas) implements Serializable {

        /** Summaries as {@link Summary.View#DEFAULT} sees them, no formulas. */
        public static final Options DEFAULT = new Options(Summary.View.DEFAULT, false);

        /** Checks that nothing is missing. */
        public Options {
            Objects.requireNonNull(view, "view");
        }

        /**
         * Counts something else.
         *
         * @param what what summaries and their tables count
         * @return the options with this changed
         */
        public Options withView(Summary.View what) {
            Objects.requireNonNull(what, "what");
            return new Options(what, formulas);
        }

        /**
         * Leaves what a spreadsheet takes for formulas as it is, or not.
         *
         * @param stay whether it stays
         * @return the options with this changed
         */
        public Options withFormulas(boolean stay) {
            return new Options(view, stay);
        }
    }

    /**
     * Writes an analysis; the stream stays open.
     *
     * @param analysis the analysis
     * @param format the form to write
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public static void write(Analysis analysis, Format format, OutputStream out)
            throws IOException {
        write(analysis, format, Options.DEFAULT, out);
    }

    /**
     * Writes an analysis; the stream stays open.
     *
     * @param analysis the analysis
     * @param format the form to write
     * @param options what the form leaves to choose
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public static void write(Analysis analysis, Format format, Options options, OutputStream out)
            throws IOException {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(out, "out");
        Writer writer =
                new BufferedWriter(
                        new NoticingWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        try {
            write(analysis, format, options, writer, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    /**
     * Writes analyses as one project of REFI-QDA, a source each, see {@link Format#REFI_PROJECT};
     * the stream stays open.
     *
     * <p>{@code Export.writeProject(List.of(first, second), out)} is for a project that an analyst
     * opens with all its interviews; {@link RefiProject} makes one of more than memory holds.
     *
     * @param analyses at least one, made with one and the same codebook
     * @param out where to
     * @throws IOException if the stream does not take it
     * @throws InterviewException with code {@code CODEBOOK} if the codebooks differ
     * @throws IllegalArgumentException if there are no analyses
     */
    public static void writeProject(List<Analysis> analyses, OutputStream out) throws IOException {
        List<Analysis> all = List.copyOf(Objects.requireNonNull(analyses, "analyses"));
        Objects.requireNonNull(out, "out");
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a project of no analyses");
        }
        project(all, out);
    }

    private static void project(List<Analysis> analyses, OutputStream out) throws IOException {
        try (RefiProject project = RefiProject.inMemory()) {
            for (Analysis analysis : analyses) {
                project.add(analysis);
            }
            project.write(out);
        }
    }

    private static void write(
            Analysis analysis, Format format, Options options, Writer out, OutputStream bytes)
            throws IOException {
        Summary.View view = options.view();
        switch (format) {
            case JSON -> out.write(InterviewJson.write(analysis));
            case JSON_LINES -> out.write(InterviewJson.writeLine(analysis));
            case CSV_QUOTES -> CsvTables.quotes(analysis, rows(options, out));
            case CSV_MATRIX -> CsvTables.matrix(analysis, rows(options, out));
            case CSV_SPEAKERS -> CsvTables.speakers(analysis, rows(options, out));
            case CSV_THEMES -> SummaryTables.themes(analysis, view, rows(options, out));
            case CSV_SPEAKER_THEMES ->
                    SummaryTables.speakerThemes(analysis, view, rows(options, out));
            case CSV_PAIRS -> SummaryTables.pairs(analysis, view, rows(options, out));
            case CSV_COURSES -> SummaryTables.courses(analysis, view, rows(options, out));
            case CSV_CONTEXTS -> SummaryTables.contexts(analysis, view, rows(options, out));
            case SUMMARY -> out.write(InterviewJson.write(Summary.of(analysis, view)));
            case SUMMARY_LINES -> out.write(InterviewJson.writeLine(Summary.of(analysis, view)));
            case WEB_ANNOTATION -> WebAnnotation.write(analysis, out);
            case TEI -> Tei.write(analysis, out);
            case REFI_PROJECT -> project(List.of(analysis), bytes);
            case CONLL_U -> ConllU.write(analysis, out);
            case CONVOKIT -> ConvoKit.write(analysis, out);
        }
    }

    private static CsvRows rows(Options options, Writer out) {
        return new CsvRows(out, options.formulas());
    }
}
