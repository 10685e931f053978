package io.github.interviewanalyzer.sturdy;

import java.util.function.Supplier;

/**
 * A file made to break what reads it.
 *
 * @param name what it is made of
 * @param form who reads it
 * @param bytes makes it
 */
record HostileFile(String name, Form form, Supplier<byte[]> bytes) {

    /** What a file is read as. */
    enum Form {
        TEXT,
        HTML,
        WEBVTT,
        SUBRIP,
        INTERVIEW,
        ANALYSIS,
        CODEBOOK,
        QUANTEDA,
        LIWC,
        REFI,
        ZIP
    }
}
