package io.github.interviewanalyzer.io;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * Names that are the same for the same content and for no other; used by the writers of {@link
 * Export}'s formats and by {@link RefiCodes}.
 */
final class ContentIds {

    private ContentIds() {}

    /** The text by its hash, wherever it is kept (RFC 6920). */
    static String ofText(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "ni:///sha-256;"
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to support SHA-256 (MessageDigest's documentation).
            throw new IllegalStateException(e);
        }
    }

    /** A UUID of a name (RFC 4122, 4.3). */
    static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as REFI-QDA's own files write it. */
    static String guid(String name) {
        return uuid(name).toString().toUpperCase(Locale.ROOT);
    }

    /** An id that any format can hold: small letters, digits and hyphens stay as they are. */
    static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            safe.append(plain ? String.valueOf(c) : "_" + Integer.toHexString(c) + '_');
        }
        return safe.toString();
    }
}
