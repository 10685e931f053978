package io.github.interviewanalyzer.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar; used by {@link Main} and {@link Output}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in =
                Version.class.getResourceAsStream("/META-INF/interview-analyzer.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, "META-INF/interview-analyzer.properties"));
            return new String[] {"interview-analyzer " + properties.getProperty("version")};
        }
    }

    /**
     * A hash of all that runs, because two builds of one version need not give the same results.
     */
    static String fingerprint() throws IOException {
        MessageDigest digest = Journal.digest();
        StringTokenizer path =
                new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
        while (path.hasMoreTokens()) {
            Path place = Path.of(path.nextToken());
            List<Path> files;
            try (Stream<Path> found = Files.exists(place) ? Files.walk(place) : Stream.of()) {
                files = found.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
