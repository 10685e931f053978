package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Step 8. Pieces → what the page says about itself. */
final class Articles {

    private Articles() {}

    static Article read(CharSequence text, List<Piece> all) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : all) {
            InterviewException.throwIfInterrupted("blocks");
            if (page(piece)) {
                pieces.add(piece);
            }
        }
        if (pieces.isEmpty()) {
            return Article.UNKNOWN;
        }
        List<Paragraph> captions = paragraphs(text, pieces, Kind.CAPTION);
        return new Article(
                first(text, pieces, Kind.SECTION),
                headline(first(text, pieces, Kind.HEADLINE)),
                published(text, pieces),
                byline(first(text, pieces, Kind.BYLINE)),
                captions.stream()
                        .map(caption -> Marks.owner(text, caption.span()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                captions,
                notes(text, pieces));
    }

    private static boolean page(Piece piece) {
        return !piece.is(Kind.SPEECH) && !piece.is(Kind.LABEL) && !piece.is(Kind.BLANK);
    }

    // rule: The words that announce a note ("Editor's Note:") are no part of its paragraphs.
    static List<Paragraph> notes(CharSequence text, List<Piece> pieces) {
        List<Paragraph> notes = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.is(Kind.NOTE)) {
                Span words = piece.words();
                PageWords page = PageWords.at(text, words.start(), words.end());
                int start =
                        page != null && PageWords.note(page.key()) ? page.speech() : words.start();
                if (start < words.end()) {
                    Span span = new Span(start, words.end());
                    notes.add(new Paragraph(span, span.in(text)));
                }
            }
        }
        return notes;
    }

    private static List<Paragraph> paragraphs(CharSequence text, List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.is(kind))
                .map(piece -> piece.paragraph(text))
                .toList();
    }

    // rule: In what the article says of itself and in names and descriptions, one space stands
    // for each run of blanks, whatever kind they are.
    private static @Nullable String first(CharSequence text, List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.is(kind))
                .findFirst()
                .map(piece -> Chars.spaced(piece.words().in(text)))
                .orElse(null);
    }

    private static @Nullable String headline(@Nullable String line) {
        int marks = 0;
        while (line != null && marks < line.length() - 1 && line.charAt(marks) == '#') {
            marks++;
        }
        return line == null ? null : line.substring(Chars.skip(line, marks, line.length()));
    }

    // rule: Published is the first date of the date lines.
    private static @Nullable String published(CharSequence text, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.is(Kind.DATELINE))
                .map(piece -> Dates.find(text, piece.words().start(), piece.words().end()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String byline(@Nullable String line) {
        return line == null ? null : line.substring(Chars.skip(line, 2, line.length()));
    }
}
