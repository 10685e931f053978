package io.github.interviewanalyzer.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to; made by {@link Main}, given to each command.
 *
 * @param in standard input
 * @param out standard output, for data and nothing else
 * @param err standard error, for a person
 * @param terminal who sees them
 */
record Streams(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {}
