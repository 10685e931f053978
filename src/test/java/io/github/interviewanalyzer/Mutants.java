package io.github.interviewanalyzer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Prints how many changes of the code the tests notice, class by class, and each change that they
 * do not notice with the reason. See src/site/markdown/mutation.md for the command.
 */
final class Mutants {

    /** One change of the code, and whether a test failed of it. */
    private record Mutant(
            String type, String method, int line, String change, boolean killed, String status) {

        String key() {
            return type + '.' + method + ": " + change;
        }
    }

    private final List<Mutant> all = new ArrayList<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** Prints the table of all reports of PIT below the folder of the first argument. */
    public static void main(String[] arguments) throws IOException {
        Mutants mutants = new Mutants();
        mutants.reasons(Path.of("src/test/resources/surviving-mutants.txt"));
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                mutants.add(Files.readString(file));
            }
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(mutants.markdown());
    }

    /** Lines "Type.method: change = reason"; what begins with "#" is a remark. */
    void reasons(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf(" = ");
            if (equals > 0 && !line.startsWith("#")) {
                reasons.put(line.substring(0, equals), line.substring(equals + 3));
            }
        }
    }

    void add(String xml) {
        NodeList found = elements(xml);
        for (int i = 0; i < found.getLength(); i++) {
            Element one = (Element) found.item(i);
            String type = text(one, "mutatedClass").replace("io.github.interviewanalyzer.", "");
            String status = one.getAttribute("status");
            all.add(
                    new Mutant(
                            type,
                            text(one, "mutatedMethod"),
                            Integer.parseInt(text(one, "lineNumber")),
                            change(text(one, "description")),
                            Boolean.parseBoolean(one.getAttribute("detected")),
                            status.toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    /** What was done, without the packages and the method, which stand before it. */
    private static String change(String description) {
        return description
                .replaceAll("io/github/interviewanalyzer/(\\w+/)*", "")
                .replaceAll(" for \\S+::\\S+$", "");
    }

    private static NodeList elements(String xml) {
        try {
            DocumentBuilder reader =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            return reader.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getElementsByTagName("mutation");
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no report of PIT", e);
        }
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    String markdown() {
        Map<String, List<Mutant>> byType = new TreeMap<>();
        for (Mutant one : all) {
            String type = one.type.replaceAll("\\$.*", "");
            byType.computeIfAbsent(type, key -> new ArrayList<>()).add(one);
        }
        StringBuilder table = new StringBuilder("| class | changes | noticed | share |\n");
        table.append("|---|--:|--:|--:|\n");
        byType.forEach((type, mutants) -> table.append(row("`" + type + "`", mutants)));
        table.append(row("**all**", all)).append("\n| not noticed | line | why |\n|---|--:|---|\n");
        return table
                + all.stream()
                        .filter(one -> !one.killed)
                        .map(this::survivor)
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static String row(String title, List<Mutant> mutants) {
        long killed = mutants.stream().filter(Mutant::killed).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f %% |%n".replace("%n", "\n"),
                title,
                mutants.size(),
                killed,
                100.0 * killed / Math.max(1, mutants.size()));
    }

    private String survivor(Mutant one) {
        String reason = reasons.getOrDefault(one.key(), "not looked at yet");
        String status = one.status.equals("survived") ? "" : " (" + one.status + ")";
        return "| `" + one.key() + "`" + status + " | " + one.line + " | " + reason + " |\n";
    }
}
