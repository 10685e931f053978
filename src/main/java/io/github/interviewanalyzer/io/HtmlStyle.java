package io.github.interviewanalyzer.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The head of the page: its title, its style sheet, and the policy that allows this style sheet and
 * nothing else; a step of {@link HtmlReport}.
 */
final class HtmlStyle {

    private HtmlStyle() {}

    static void head(Html page, String title) {
        String style = style();
        page.trusted("<!DOCTYPE html>").line();
        page.open("html", "lang", "en").line();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src '"
                                + hash(style)
                                + "'; base-uri 'none'; form-action 'none'")
                .line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.element("title", title).line();
        page.open("style").trusted(style).close("style").line();
        page.close("head").line();
    }

    private static String style() {
        try (InputStream in = HtmlStyle.class.getResourceAsStream("report.css")) {
            byte[] bytes = Objects.requireNonNull(in, "report.css").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to support SHA-256 (MessageDigest's documentation).
            throw new IllegalStateException(e);
        }
    }
}
