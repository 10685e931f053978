package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A codebook in the one form that is hashed: each value with its length before it, in the order of
 * the components, maps in order of key; used by {@link Codebook#sha256()}.
 */
final class CanonicalForm {

    private final MessageDigest digest;

    private CanonicalForm(MessageDigest digest) {
        this.digest = digest;
    }

    static String sha256(Codebook codebook) {
        CanonicalForm form = new CanonicalForm(digest());
        form.add("codebook/1");
        form.add(codebook.id());
        form.add(codebook.version());
        form.add(codebook.language());
        form.add(codebook.label());
        form.size(codebook.themes().size());
        codebook.themes().forEach(form::theme);
        form.size(codebook.lists().size());
        codebook.lists().forEach(form::list);
        return HexFormat.of().formatHex(form.digest.digest());
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has SHA-256.
            throw new IllegalStateException(e);
        }
    }

    private void theme(Theme theme) {
        add(theme.id());
        add(theme.label());
        add(theme.definition());
        add(theme.source());
        add(theme.parent());
        all(theme.cues());
        all(theme.exclusions());
        size(theme.weights().size());
        for (Map.Entry<String, Double> weight : theme.weights().entrySet()) {
            add(weight.getKey());
            add(new BigDecimal(weight.getValue()).stripTrailingZeros().toPlainString());
        }
        all(theme.examples());
        all(theme.counterExamples());
    }

    private void list(String name, List<String> entries) {
        add(name);
        all(entries);
    }

    private void all(List<String> values) {
        size(values.size());
        values.forEach(this::add);
    }

    private void size(int size) {
        digest.update((size + ":").getBytes(StandardCharsets.US_ASCII));
    }

    private void add(@Nullable String value) {
        if (value == null) {
            digest.update((byte) '-');
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        size(bytes.length);
        digest.update(bytes);
    }
}
