package io.github.interviewanalyzer.interview;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that pages use for themselves before a colon; used by Candidates, Inlines, Marks and
 * Articles.
 */
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
    // 译者注, 注, Introduction, About the author, About the interviewee.
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
                    "related",
                    "see also",
                    "tags",
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
                    "posted in",
                    "filed under",
                    "read also",
                    "关键词",
                    "责编",
                    "责任编辑",
                    "来源",
                    "相关阅读",
                    "延伸阅读");

    private static final String CREDIT_LETTERS =
            CREDIT.stream()
                    .map(word -> word.substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());

    private static final Set<String> ALL =
            Stream.of(DATE, CREDIT, NOTE, FURNITURE, PageLines.MORE)
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private static final int CHARACTERS = 40;

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
                return names(key)
                        ? new PageWords(key, Printed.behindMarks(text, i + 1, end))
                        : null;
            }
            if (Chars.terminal(c) && i > start + 3) {
                return null;
            }
        }
        return null;
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
        return CREDIT_LETTERS.indexOf(Chars.folded(text.charAt(start))) >= 0
                && credit(Chars.key(text, start, end));
    }

    static boolean note(String key) {
        return NOTE.contains(key);
    }
}
