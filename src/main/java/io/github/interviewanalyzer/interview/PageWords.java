package io.github.interviewanalyzer.interview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that pages use for themselves before a colon; used by Labels, Blocks and Article. */
final class PageWords {

    // rule: Words before a date: Published, Updated, Posted, Date, Last updated, Published on,
    // Updated on, Posted on.
    private static final Set<String> DATE =
            Set.of(
                    "published",
                    "updated",
                    "posted",
                    "date",
                    "last updated",
                    "published on",
                    "updated on",
                    "posted on");

    // rule: Words before a credit: Photo, Photos, Photograph, Photo by, Photo credit, Photo
    // courtesy, File photo, Picture, Image, Image credit, Illustration, Graphic, Credit, Foto,
    // Fotos, Crédit photo, Crédits photo, Фото, 图片, 图片来源, 写真, 사진.
    private static final Set<String> CREDIT =
            Set.of(
                    "photo",
                    "photos",
                    "photograph",
                    "photo by",
                    "photo credit",
                    "picture",
                    "image",
                    "image credit",
                    "illustration",
                    "graphic",
                    "credit",
                    "file photo",
                    "photo courtesy",
                    "foto",
                    "fotos",
                    "crédit photo",
                    "crédits photo",
                    "фото",
                    "图片",
                    "图片来源",
                    "写真",
                    "사진");

    // rule: Words before a note: Editor's Note, Editors' Note, Editor's Notes, Note, Ed. note,
    // Ed's note, Translator's Note, Hinweis, Anmerkung der Redaktion, NDLR, Note de la rédaction,
    // Nota del editor, Nota de la redacción, Nota da redação, От редакции, Примечание, 编者注, 编者按,
    // 译者注,
    // 注, Introduction, About the author, About the interviewee.
    private static final Set<String> NOTE =
            Set.of(
                    "eds note",
                    "编者注",
                    "编者按",
                    "译者注",
                    "注",
                    "editors note",
                    "editors notes",
                    "note",
                    "ed note",
                    "translators note",
                    "hinweis",
                    "anmerkung der redaktion",
                    "ndlr",
                    "note de la rédaction",
                    "nota del editor",
                    "nota de la redacción",
                    "nota da redação",
                    "от редакции",
                    "примечание",
                    "introduction",
                    "about the author",
                    "about the interviewee");

    // rule: Words before other parts of the page: Source, Sources, Read more, Related, Related
    // articles, See also, Tags, Share, Link, Links, Info, Warn, Warning, Error, Debug, Notice,
    // Alert, Website, Contact, Copyright, Subscribe, Share this, Posted in, Filed under, Read also,
    // Related stories, Lire aussi, À lire aussi, Lesen Sie auch, Mehr zum Thema, Lea también, Lee
    // también, Leggi anche, Leia também, Читайте также, 关键词, 责编, 责任编辑, 来源, 相关阅读,
    // 延伸阅读, 関連記事, 관련기사.
    private static final Set<String> FURNITURE =
            Set.of(
                    "source",
                    "sources",
                    "read more",
                    "related",
                    "related articles",
                    "see also",
                    "tags",
                    "share",
                    "link",
                    "info",
                    "warn",
                    "warning",
                    "error",
                    "debug",
                    "notice",
                    "alert",
                    "links",
                    "website",
                    "contact",
                    "copyright",
                    "subscribe",
                    "share this",
                    "posted in",
                    "filed under",
                    "read also",
                    "related stories",
                    "lire aussi",
                    "à lire aussi",
                    "lesen sie auch",
                    "mehr zum thema",
                    "lea también",
                    "lee también",
                    "leggi anche",
                    "leia também",
                    "читайте также",
                    "关键词",
                    "责编",
                    "责任编辑",
                    "来源",
                    "相关阅读",
                    "延伸阅读",
                    "関連記事",
                    "관련기사");

    // rule: Lines of the page: Advertisement, Advertising, Sponsored, Read more, Share, Share this
    // article, Continue reading, Sign up, Subscribe, Related articles, Most read, Comments, Print,
    // Email, Related stories, Related news, Share this, Leave a comment, Leave a reply, Follow us,
    // Newsletter, Most popular, Most viewed, Recommended, You may also like, Share to, Share on,
    // Facebook, Twitter, LinkedIn, WhatsApp, Telegram, Weibo, WeChat, Lire aussi, À lire aussi,
    // Lesen Sie auch, Mehr zum Thema, Lea también, Lee también, Leggi anche, Leia também, Читайте
    // также, 関連記事, 관련기사, Anzeige, Publicité, Publicidad, Pubblicità, Реклама, 广告; and those that
    // say that the talk ends: End, Ends,
    // Enditem, End of
    // interview, End of transcript.
    private static final Set<String> LINES =
            Set.of(
                    "advertisement",
                    "advertising",
                    "sponsored",
                    "read more",
                    "share",
                    "share this article",
                    "continue reading",
                    "sign up",
                    "subscribe",
                    "related articles",
                    "most read",
                    "comments",
                    "print",
                    "email",
                    "related stories",
                    "related news",
                    "share this",
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
                    "관련기사",
                    "anzeige",
                    "publicité",
                    "publicidad",
                    "pubblicità",
                    "реклама",
                    "广告");

    private static final Set<Character> CREDIT_LETTERS =
            CREDIT.stream().map(word -> word.charAt(0)).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ALL =
            Stream.of(DATE, CREDIT, NOTE, FURNITURE)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int CHARACTERS = 40;
    private static final int SHORT = 20;
    private static final String ABOUT = "About ";

    private final String key;
    private final int speech;

    private PageWords(String key, int speech) {
        this.key = key;
        this.speech = speech;
    }

    /** The page's own word that the stretch begins with, up to its colon, or null. */
    static @Nullable PageWords at(CharSequence text, int start, int end) {
        int stop = Math.min(end, start + CHARACTERS);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.colon(c)) {
                String key = Chars.key(text, start, i);
                return names(key) ? new PageWords(key, behind(text, i + 1, end)) : null;
            }
            if (Chars.terminal(c) && i > start + 3) {
                return null;
            }
        }
        return null;
    }

    private static int behind(CharSequence text, int from, int end) {
        int i = from;
        while (i < end && (Chars.empty(text.charAt(i)) || "*_".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    // rule: Words that end a page: "Transcribed by", "Translated by", "Edited by", "Interview
    // by", "This interview", "This conversation", "This transcript", "Copyright", "©", "All
    // rights reserved", 版权, 【版权, "Das Gespräch führte", "Das Interview führte", "Propos
    // recueillis par", "Interviewed by", "Interview conducted by", "Die Fragen stellte",
    // "Беседовал",
    // "聞き手".
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

    static boolean closes(CharSequence text, Line line) {
        if (text.charAt(line.start()) == '©') {
            return true;
        }
        String key = Chars.key(text, line.start(), Math.min(line.end(), line.start() + CHARACTERS));
        return CLOSING.stream().anyMatch(key::startsWith);
    }

    private static final Set<String> ENDS =
            Set.of("end", "ends", "enditem", "end of interview", "end of transcript");

    /** Whether the line says that the talk ends. */
    static boolean ends(CharSequence text, Line line) {
        return line.length() <= SHORT && ENDS.contains(Chars.key(text, line.start(), line.end()));
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

    // rule: A portrait is headed by Zur Person, Biographie, Biography, Profile, Profil, 人物简介,
    // プロフィール or by About and a name.
    private static final Set<String> PORTRAITS =
            Set.of("zur person", "biographie", "biography", "profile", "profil", "人物简介", "プロフィール");

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

    static boolean line(CharSequence text, Line line) {
        if (line.length() > SHORT) {
            return false;
        }
        String key = Chars.key(text, line.start(), line.end());
        return LINES.contains(key) || ENDS.contains(key);
    }

    String key() {
        return key;
    }

    int speech() {
        return speech;
    }

    // rule: A salutation, "Dear Editor:", is none either.
    /**
     * Whether the label is the page's own, or a byline that runs into one ("By A. Maker Source:").
     */
    static boolean begins(String key) {
        return names(key)
                || key.startsWith("dear ")
                || (key.startsWith("by ") && names(key.substring(key.lastIndexOf(' ') + 1)));
    }

    static boolean names(String key) {
        return ALL.contains(key);
    }

    static boolean date(String key) {
        return DATE.contains(key);
    }

    static boolean credit(String key) {
        return CREDIT.contains(key);
    }

    /** The same of words as printed: most are told by their first letter. */
    static boolean credit(CharSequence text, int start, int end) {
        return CREDIT_LETTERS.contains(Chars.folded(text.charAt(start)))
                && credit(Chars.key(text, start, end));
    }

    static boolean note(String key) {
        return NOTE.contains(key);
    }

    static boolean furniture(String key) {
        return FURNITURE.contains(key);
    }
}
