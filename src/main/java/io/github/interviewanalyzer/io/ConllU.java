package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Offsets;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An analysis as tokens in the ten columns of CoNLL-U; used by {@link Export}. */
final class ConllU {

    private final Interview interview;
    private final Offsets offsets;
    private final Writer out;
    private final AnalysisIndex index;

    /** Where evidence begins or ends: no token goes across. */
    private final Set<Integer> cuts = new HashSet<>();

    private boolean first = true;

    private ConllU(Analysis analysis, Writer out) {
        this.interview = analysis.interview();
        this.offsets = Offsets.of(interview.text());
        this.index = new AnalysisIndex(analysis);
        this.out = out;
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                cuts.add(evidence.span().start());
                cuts.add(evidence.span().end());
            }
        }
    }

    static void write(Analysis analysis, Writer out) throws IOException {
        ConllU table = new ConllU(analysis, out);
        for (Turn turn : analysis.interview().turns()) {
            List<Chunks> themes = table.index.tags(turn.index()).stream().map(Chunks::of).toList();
            for (int i = 0; i < turn.paragraphs().size(); i++) {
                table.paragraph(turn, i, themes);
            }
        }
    }

    private void paragraph(Turn turn, int number, List<Chunks> themes) throws IOException {
        Paragraph paragraph = turn.paragraphs().get(number);
        List<Span> tokens = Tokens.of(interview.text(), paragraph.span(), cuts);
        if (tokens.isEmpty()) {
            return;
        }
        // With the interview before it, so that files can be joined.
        String interviewId = ConvoKit.brief(interview.source().sha256());
        String id = interviewId + ":t" + turn.index() + ".p" + number;
        Speaker speaker = index.speaker(turn);
        if (first) {
            comment("newdoc id", interview.source().sha256());
            first = false;
        }
        comment("newpar id", id);
        comment("sent_id", id);
        comment("turn", Integer.toString(turn.index()));
        comment("speaker_id", speaker.id());
        comment("speaker", speaker.title());
        comment("role", speaker.role().name().toLowerCase(Locale.ROOT));
        comment("text", text(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            token(i, tokens, themes);
        }
        out.write('\n');
    }

    private void comment(String name, String value) throws IOException {
        out.write("# " + name + " = ");
        int blanks = 0;
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            i += Character.charCount(point);
            if (Tokens.isBlank(point)) {
                blanks++;
            } else {
                out.write(blanks > 0 ? " " : "");
                out.write(form(Character.toString(point)));
                blanks = 0;
            }
        }
        out.write('\n');
    }

    private String text(List<Span> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i).in(interview.text()));
            text.append(spaceBehind(i, tokens) ? " " : "");
        }
        return text.toString();
    }

    private static boolean spaceBehind(int i, List<Span> tokens) {
        return i + 1 < tokens.size() && tokens.get(i).end() < tokens.get(i + 1).start();
    }

    private void token(int i, List<Span> tokens, List<Chunks> themes) throws IOException {
        Span span = tokens.get(i);
        out.write(Integer.toString(i + 1));
        out.write('\t');
        out.write(form(span.in(interview.text())));
        out.write("\t_\t_\t_\t_\t_\t_\t_\t");
        if (i + 1 < tokens.size() && !spaceBehind(i, tokens)) {
            out.write("SpaceAfter=No|");
        }
        List<String> labels = new ArrayList<>();
        for (Chunks theme : themes) {
            theme.label(span, labels);
        }
        if (!labels.isEmpty()) {
            out.write("Themes=" + String.join(",", labels) + '|');
        }
        int start = offsets.codePoint(span.start());
        out.write("TokenRange=" + start + ':' + offsets.codePoint(span.end()) + '\n');
    }

    /** A half of a character is no character of any file. */
    private static String form(String token) {
        StringBuilder form = new StringBuilder(token.length());
        token.codePoints()
                .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                .forEach(form::appendCodePoint);
        return form.toString();
    }
}
