package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar; used by {@link Main}. */
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
}
