package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Codebook;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Dictionaries and codebooks of other tools, read as codebooks, and codebooks written for them:
 * dictionaries of quanteda in YAML, dictionaries of LIWC ({@code .dic}), and codebooks of the
 * REFI-QDA exchange format ({@code .qdc}), which ATLAS.ti, MAXQDA, NVivo and QualCoder share.
 *
 * <pre>{@code
 * CodebookFiles.Reading reading = CodebookFiles.readQuanteda("trade: [tariff*, free trade]", "my-dictionary", "en");
 * reading.codebook().themes().get(0).cues(); // tariff*, "free trade"
 * }</pre>
 *
 * <p>Words of a dictionary match as they stand there: {@code free trade} becomes the cue {@code
 * "free trade"}, and {@code tariff*} stays as it is. A category that holds others becomes their
 * parent, its name the theme's label and, as there is no other, its definition. What has no
 * counterpart is left out and noted. If the thread is interrupted, each of these throws an {@link
 * InterviewException} with code {@code INTERRUPTED}. Safe for use by many threads.
 */
public final class CodebookFiles {

    private CodebookFiles() {}

    /**
     * A codebook that was read, and what of the file it does not hold.
     *
     * @param codebook the codebook; its version is {@code 1} and its label its id
     * @param notes what was left out or added, in order of place; empty if nothing was
     */
    public record Reading(Codebook codebook, List<Note> notes) implements Serializable {
        /** Copies the list. */
        public Reading {
            Objects.requireNonNull(codebook, "codebook");
            notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
        }
    }

    /**
     * Something of a file that a codebook does not hold as it is.
     *
     * @param line 1-based line of the file
     * @param message what became of it, without any text of the file
     */
    public record Note(int line, String message) implements Serializable {
        /** Checks that nothing is missing. */
        public Note {
            Objects.requireNonNull(message, "message");
        }
    }

    /**
     * Reads a dictionary of quanteda in YAML: names over lists of words or over more names.
     * Optional: needs {@code org.yaml:snakeyaml} on the class path.
     *
     * @param yaml the file's text
     * @param id id of the codebook to make: small letters, digits, hyphens
     * @param language ISO 639-1 code of the language of the words
     * @return the codebook, and notes of words that no cue can stand for
     * @throws InterviewException with code {@code CODEBOOK} and the place if it is anything else
     */
    public static Reading readQuanteda(String yaml, String id, String language) {
        Objects.requireNonNull(yaml, "yaml");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Drafts drafts = QuantedaYaml.read(yaml);
        return drafts.finish(id, language);
    }

    /**
     * Reads a dictionary in the form of LIWC: numbered categories between two lines of {@code %},
     * then words with the numbers of their categories; an indented category is part of the one
     * above it.
     *
     * @param dic the file's text
     * @param id id of the codebook to make: small letters, digits, hyphens
     * @param language ISO 639-1 code of the language of the words
     * @return the codebook, and notes of words that no cue can stand for
     * @throws InterviewException with code {@code CODEBOOK} and the place if it is anything else
     */
    public static Reading readLiwc(String dic, String id, String language) {
        Objects.requireNonNull(dic, "dic");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Drafts drafts = LiwcDictionary.read(dic);
        return drafts.finish(id, language);
    }

    /**
     * Reads a REFI-QDA codebook. The format has no cues: those that {@link #writeRefi} has put into
     * a description are read; a code without any gets its own name as a cue, with a note.
     *
     * @param xml the file's text
     * @param id id of the codebook to make: small letters, digits, hyphens
     * @param language ISO 639-1 code of the language of the cues
     * @return the codebook, and notes of sets and of codes without cues
     * @throws InterviewException with code {@code CODEBOOK} and the place if it is anything else
     */
    public static Reading readRefi(String xml, String id, String language) {
        Objects.requireNonNull(xml, "xml");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Drafts drafts = RefiReader.read(xml);
        return drafts.finish(id, language);
    }

    /**
     * Writes a REFI-QDA codebook (namespace {@code urn:QDA-XML:codebook:1.0}). Themes become codes,
     * within the code of their parent; what the format has no place for, such as cues, stands in
     * lines of the description, word lists where cues use them. The id, version and language of the
     * codebook itself are not written.
     *
     * @param codebook the codebook
     * @return XML for UTF-8, the same for the same codebook, ending with a line break
     */
    public static String writeRefi(Codebook codebook) {
        Objects.requireNonNull(codebook, "codebook");
        return RefiWriter.write(codebook);
    }
}
