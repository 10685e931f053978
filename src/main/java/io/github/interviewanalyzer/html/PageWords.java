package io.github.interviewanalyzer.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The words in the names that pages give to their parts; used by PageNode and Article. */
final class PageWords {

    /** Elements that nobody reads as words, wherever they stand. */
    private static final Set<String> SILENT =
            Set.of(
                    "audio",
                    "button",
                    "canvas",
                    "datalist",
                    "dialog",
                    "embed",
                    "head",
                    "iframe",
                    "input",
                    "label",
                    "math",
                    "menu",
                    "meta",
                    "noframes",
                    "noscript",
                    "object",
                    "option",
                    "picture",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "video");

    /** Elements that stand around an article. */
    private static final Set<String> AROUND = Set.of("aside", "footer", "nav");

    /** What pages call the parts that stand around an article. */
    private static final Set<String> NAMES =
            Set.of(
                    "ad",
                    "ads",
                    "advert",
                    "advertisement",
                    "advertising",
                    "banner",
                    "breadcrumb",
                    "breadcrumbs",
                    "comment",
                    "comments",
                    "complementary",
                    "consent",
                    "contentinfo",
                    "cookie",
                    "cookies",
                    "discussion",
                    "disqus",
                    "editsection",
                    "footer",
                    "login",
                    "masthead",
                    "menu",
                    "modal",
                    "nav",
                    "navbar",
                    "navigation",
                    "newsletter",
                    "offscreen",
                    "overlay",
                    "pager",
                    "pagination",
                    "paywall",
                    "popular",
                    "popup",
                    "promo",
                    "recirculation",
                    "recommendations",
                    "recommended",
                    "related",
                    "search",
                    "share",
                    "sharing",
                    "sidebar",
                    "signup",
                    "skip",
                    "social",
                    "sponsor",
                    "sponsored",
                    "subscribe",
                    "subscription",
                    "toc",
                    "noprint",
                    "toolbar",
                    "trending");

    private PageWords() {}

    static boolean silent(PageNode node) {
        return node.hidden || SILENT.contains(node.tag);
    }

    static boolean around(PageNode node) {
        return AROUND.contains(node.tag) || named(node.words);
    }

    /** Where readers write. */
    static boolean discussion(PageNode node) {
        return node.words.contains("comments") || node.words.contains("disqus");
    }

    private static boolean named(Set<String> words) {
        for (String word : words) {
            if (NAMES.contains(word)) {
                return true;
            }
        }
        return (words.contains("sr") && words.contains("only"))
                || (words.contains("visually") && words.contains("hidden"))
                || (words.contains("screen") && words.contains("reader"));
    }

    /** "site-navBar main" → site, nav, bar, main; each small. */
    static Set<String> split(String names) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean part = Character.isLetterOrDigit(c);
            boolean small = word.length() > 0 && Character.isLowerCase(names.charAt(i - 1));
            if ((!part || (Character.isUpperCase(c) && small)) && word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (part) {
                word.append(c);
            }
        }
        return words;
    }
}
