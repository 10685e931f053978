package io.github.interviewanalyzer.interview;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Before step 1. A file, or a text in UTF-8, → its SHA-256; used by Source. */
final class Digest {

    /** So many characters are encoded at once, at most. */
    private static final int PIECE = 1024;

    private Digest() {}

    static String of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return hex(digest);
    }

    /**
     * Piece by piece, in the same two buffers: neither the characters nor the bytes of the whole
     * text are held. Half a pair of surrogates counts as "?", as in all of Java's texts.
     */
    static String of(String text) {
        MessageDigest digest = sha256();
        CharsetEncoder encoder =
                StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE);
        CharBuffer in = CharBuffer.allocate(Math.min(text.length(), PIECE));
        ByteBuffer out = ByteBuffer.allocate(3 * in.capacity());
        int from = 0;
        while (from < text.length()) {
            InterviewException.throwIfInterrupted("digest");
            int to = Math.min(text.length(), from + PIECE);
            text.getChars(from, to, in.array(), 0);
            in.position(0).limit(to - from);
            // The first half of a pair that the piece ends with is left for the next one.
            encoder.reset().encode(in, out, to == text.length());
            from += in.position();
            digest.update(out.flip());
            out.clear();
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
