package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say by themselves what a speaker does; used by steps 3 to 14. */
final class LabelWords {

    // rule: Label words that ask: Q, Question, Interviewer, Reporter, Reporters, Journalist,
    // Journalists, Correspondent, Press, Media, Host, Presenter, Editor, 问, 問, 记者, 記者, 提问, 采访者,
    // 主持人, 質問, 聞き手, 질문, 기자, Frage, Fragesteller, Journaliste, Intervieweur, Pregunta, Periodista,
    // Entrevistador, Entrevistadora, Pergunta, Jornalista, Domanda, Giornalista, Intervistatore,
    // Vraag, Fråga, Spørgsmål, Pytanie, Dziennikarz, Вопрос, Корреспондент, Журналист, Интервьюер,
    // Ведущий, Ведущая, Корр, Питання, Soru, سؤال, السؤال, المذيع, المحاور, 앵커, 진행자, Zusatzfrage,
    // and what ends with 记者 or 記者. So is one of the words for a question with a name behind it:
    // "Frage Holm". Label words that answer: A, Answer, Interviewee, Guest, Respondent, 答, 回答, 受访者,
    // 嘉宾, 답변, 답, Antwort, Réponse, Respuesta, Entrevistado, Entrevistada, Resposta, Risposta,
    // Antwoord, Svar, Odpowiedź, Ответ, Відповідь, Cevap, Yanıt, جواب, الجواب, الإجابة. Label words
    // of others: Operator, Moderator, Chair, Chairman, Audience, Narrator, Announcer, Speaker, 观众,
    // 司会, 사회자, Модератор, Moderatorin, Modérateur, Modératrice, Moderador, Moderadora, Publikum.
    // Numbers behind them do not count.
    private static final Set<String> ASKS =
            Set.of(
                    "q",
                    "question",
                    "interviewer",
                    "reporter",
                    "reporters",
                    "journalist",
                    "journalists",
                    "correspondent",
                    "press",
                    "media",
                    "host",
                    "presenter",
                    "editor",
                    "问",
                    "問",
                    "记者",
                    "記者",
                    "提问",
                    "采访者",
                    "主持人",
                    "質問",
                    "聞き手",
                    "질문",
                    "기자",
                    "frage",
                    "fragesteller",
                    "journaliste",
                    "intervieweur",
                    "pregunta",
                    "periodista",
                    "entrevistador",
                    "entrevistadora",
                    "pergunta",
                    "jornalista",
                    "domanda",
                    "giornalista",
                    "intervistatore",
                    "vraag",
                    "fråga",
                    "spørgsmål",
                    "pytanie",
                    "dziennikarz",
                    "вопрос",
                    "корреспондент",
                    "журналист",
                    "интервьюер",
                    "ведущий",
                    "питання",
                    "soru",
                    "سؤال",
                    "السؤال",
                    "المذيع",
                    "المحاور",
                    "앵커",
                    "진행자",
                    "корр",
                    "ведущая",
                    "zusatzfrage");

    private static final Set<String> ANSWERS =
            Set.of(
                    "a",
                    "answer",
                    "interviewee",
                    "guest",
                    "respondent",
                    "答",
                    "回答",
                    "受访者",
                    "嘉宾",
                    "답변",
                    "답",
                    "antwort",
                    "réponse",
                    "respuesta",
                    "entrevistado",
                    "entrevistada",
                    "resposta",
                    "risposta",
                    "antwoord",
                    "svar",
                    "odpowiedź",
                    "ответ",
                    "відповідь",
                    "cevap",
                    "yanıt",
                    "جواب",
                    "الجواب",
                    "الإجابة");

    private static final Set<String> OTHERS =
            Set.of(
                    "operator",
                    "moderator",
                    "chair",
                    "chairman",
                    "audience",
                    "narrator",
                    "announcer",
                    "speaker",
                    "观众",
                    "司会",
                    "사회자",
                    "модератор",
                    "moderatorin",
                    "modérateur",
                    "modératrice",
                    "moderador",
                    "moderadora",
                    "publikum");

    private static final Set<String> QUESTIONS =
            Set.of("question", "frage", "zusatzfrage", "pregunta", "domanda", "вопрос");

    private static final Set<String> PLAIN = Set.of("q", "a", "question", "answer", "问", "答");

    private static final Map<String, Role> ROLES = roles();

    private LabelWords() {}

    /** Who asks, then who answers, then the others: a word may stand in several places. */
    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        OTHERS.forEach(word -> roles.put(word, Role.OTHER));
        ANSWERS.forEach(word -> roles.put(word, Role.INTERVIEWEE));
        ASKS.forEach(word -> roles.put(word, Role.INTERVIEWER));
        return Map.copyOf(roles);
    }

    /** The key without the number behind a word for a question or an answer: "q1" is "q". */
    static String unnumbered(String key) {
        String word = bare(key);
        return PLAIN.contains(word) ? word : key;
    }

    /** Whether it is "q" with a number. */
    static boolean question(String key) {
        return key.startsWith("q") && key.length() > 1 && bare(key).length() == 1;
    }

    static boolean contains(String key) {
        return role(key) != null;
    }

    static boolean asks(String key) {
        return role(key) == Role.INTERVIEWER;
    }

    static @Nullable Role role(String key) {
        String word = bare(key);
        int blank = word.indexOf(' ');
        // rule: So is one of the words for a question with a name behind it: "Frage Holm".
        if (blank > 0 && QUESTIONS.contains(word.substring(0, blank))) {
            return Role.INTERVIEWER;
        }
        if (word.endsWith("记者") || word.endsWith("記者")) {
            return Role.INTERVIEWER;
        }
        return ROLES.get(word);
    }

    /** The key without a number behind it. */
    static String bare(String key) {
        int end = key.length();
        while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
            end--;
        }
        return key.substring(0, end);
    }
}
