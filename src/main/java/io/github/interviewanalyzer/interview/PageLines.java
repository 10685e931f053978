package io.github.interviewanalyzer.interview;

import java.util.List;
import java.util.Set;

/**
 * The lines that pages have for themselves, without a colon; used by Marks, PageWords, Questions,
 * Kinds and Tail.
 */
final class PageLines {

    /** What leads to other pages, as a line or before a colon. */
    static final Set<String> MORE =
            Set.of(
                    "read more",
                    "share",
                    "subscribe",
                    "related articles",
                    "related stories",
                    "share this",
                    "lire aussi",
                    "à lire aussi",
                    "lesen sie auch",
                    "mehr zum thema",
                    "lea también",
                    "lee también",
                    "leggi anche",
                    "leia também",
                    "читайте также",
                    "関連記事",
                    "관련기사");

    // rule: Lines of the page: Advertisement, Advertising, Sponsored, Read more, Share, Share this
    // article, Continue reading, Sign up, Subscribe, Related articles, Most read, Comments, Print,
    // Email, Related stories, Related news, Share this, Leave a comment, Leave a reply, Follow us,
    // Newsletter, Most popular, Most viewed, Recommended, You may also like, Share to, Share on,
    // Facebook, Twitter, LinkedIn, WhatsApp, Telegram, Weibo, WeChat, Lire aussi, À lire aussi,
    // Lesen Sie auch, Mehr zum Thema, Lea también, Lee también, Leggi anche, Leia também, Читайте
    // также, 関連記事, 관련기사, Anzeige, Publicité, Publicidad, Pubblicità, Реклама, 广告; and those that
    // say that the talk ends: End, Ends, Enditem, End of interview, End of transcript.
    private static final Set<String> WHOLE =
            Set.of(
                    "advertisement",
                    "advertising",
                    "sponsored",
                    "share this article",
                    "continue reading",
                    "sign up",
                    "most read",
                    "comments",
                    "print",
                    "email",
                    "related news",
                    "leave a comment",
                    "leave a reply",
                    "follow us",
                    "newsletter",
                    "most popular",
                    "most viewed",
                    "share to",
                    "share on",
                    "facebook",
                    "twitter",
                    "linkedin",
                    "whatsapp",
                    "telegram",
                    "weibo",
                    "wechat",
                    "recommended",
                    "you may also like",
                    "anzeige",
                    "publicité",
                    "publicidad",
                    "pubblicità",
                    "реклама",
                    "广告");

    private static final Set<String> ENDS =
            Set.of("end", "ends", "enditem", "end of interview", "end of transcript");

    // rule: Words that end a page: "Transcribed by", "Translated by", "Edited by", "Interview
    // by", "This interview", "This conversation", "This transcript", "Copyright", "©", "All
    // rights reserved", 版权, 【版权, "Das Gespräch führte", "Das Interview führte", "Propos
    // recueillis par", "Interviewed by", "Interview conducted by", "Die Fragen stellte",
    // "Беседовал", "聞き手".
    private static final List<String> CLOSING =
            List.of(
                    "transcribed by",
                    "translated by",
                    "edited by",
                    "interview by",
                    "this interview",
                    "this conversation",
                    "this transcript",
                    "copyright",
                    "all rights reserved",
                    "版权",
                    "das gespräch führte",
                    "das interview führte",
                    "propos recueillis par",
                    "interviewed by",
                    "interview conducted by",
                    "die fragen stellte",
                    "беседовал",
                    "聞き手");

    // rule: A portrait is headed by Zur Person, Biographie, Biography, Profile, Profil, 人物简介,
    // プロフィール or by About and a name.
    private static final Set<String> PORTRAITS =
            Set.of("zur person", "biographie", "biography", "profile", "profil", "人物简介", "プロフィール");

    private static final int CHARACTERS = 40;
    private static final int SHORT = 20;
    private static final String ABOUT = "About ";

    private PageLines() {}

    /** Whether the line is one of the page and nothing else. */
    static boolean whole(CharSequence text, Line line) {
        if (line.length() > SHORT) {
            return false;
        }
        String key = Chars.key(text, line.start(), line.end());
        return WHOLE.contains(key) || MORE.contains(key) || ENDS.contains(key);
    }

    /** Whether the line says that the talk ends. */
    static boolean ends(CharSequence text, Line line) {
        return line.length() <= SHORT && ENDS.contains(Chars.key(text, line.start(), line.end()));
    }

    /** Whether what stands at the end of a page begins with the line. */
    static boolean closes(CharSequence text, Line line) {
        if (text.charAt(line.start()) == '©') {
            return true;
        }
        String key = Chars.key(text, line.start(), Math.min(line.end(), line.start() + CHARACTERS));
        return CLOSING.stream().anyMatch(key::startsWith);
    }

    /** Whether the line says whose the page is: nobody says such words. */
    static boolean owned(CharSequence text, Line line) {
        if ("©CcAa版【".indexOf(text.charAt(line.start())) < 0) {
            return false;
        }
        int stop = Math.min(line.end(), line.start() + CHARACTERS);
        String key = Chars.key(text, line.start(), stop);
        return Chars.find(text, "©", line.start(), stop) >= 0
                || key.startsWith("all rights reserved")
                || key.startsWith("版权");
    }

    /** Whether the line heads a portrait of somebody. */
    static boolean portrait(CharSequence text, Line line) {
        if (line.length() > CHARACTERS) {
            return false;
        }
        if (PORTRAITS.contains(Chars.key(text, line.start(), line.end()))) {
            return true;
        }
        int name = line.start() + ABOUT.length();
        return Chars.at(text, ABOUT, line.start())
                && NameWords.proper(text.subSequence(name, line.end()).toString())
                && Character.isLetterOrDigit(text.charAt(line.end() - 1));
    }
}
