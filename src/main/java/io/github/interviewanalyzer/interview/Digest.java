package io.github.interviewanalyzer.interview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Before step 1. A file, or a text in UTF-8, → its SHA-256; used by Source. */
final class Digest {

    /** Of pieces as short as that most are ASCII, which is encoded many times as fast. */
    private static final int PIECE = 256;

    private Digest() {}

    static String of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return hex(digest);
    }

    /** Piece by piece: the bytes of the whole text are never held. */
    static String of(String text) {
        MessageDigest digest = sha256();
        int from = 0;
        while (from < text.length()) {
            InterviewException.throwIfInterrupted("digest");
            int to = Math.min(text.length(), from + PIECE);
            // A pair of surrogates stays together.
            to -= to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
            digest.update(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
            from = to;
        }
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to support SHA-256 (MessageDigest's documentation).
            throw new IllegalStateException(e);
        }
    }
}
