package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Java of a page, compiled: a class as it stands, or statements that become a {@code main}.
 *
 * @param name of the class
 * @param source a whole file
 */
record Snippet(String name, String source) {

    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?class (\\w+)");

    static Snippet of(String java) {
        Matcher type = TYPE.matcher(java);
        return type.find() ? new Snippet(type.group(1), java) : ofStatements(java);
    }

    private static Snippet ofStatements(String java) {
        String imports = lines(java, true);
        String body = lines(java, false);
        return new Snippet(
                "Example",
                imports
                        + "\npublic class Example { public static void main(String[] args)"
                        + " throws Exception {\n"
                        + body
                        + "\n}}\n");
    }

    private static String lines(String java, boolean imports) {
        return java.lines()
                .filter(line -> line.startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    /** What is done with the class. */
    interface Use {
        void of(Class<?> type) throws Exception;
    }

    /** Compiles into a folder, without a warning, and uses what comes of it. */
    void use(Path folder, Use use) throws Exception {
        compile(folder);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            use.of(loader.loadClass(name));
        }
    }

    /** What {@code main} prints. */
    String run(Path folder) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            use(
                    folder,
                    type ->
                            type.getMethod("main", String[].class)
                                    .invoke(null, (Object) new String[0]));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void compile(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name + ".java"),
                        SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignore) {
                        return source;
                    }
                };
        List<String> options =
                List.of(
                        "-d",
                        folder.toString(),
                        "-proc:none",
                        "-parameters",
                        "-Xlint:all,-classfile",
                        "-cp",
                        System.getProperty("java.class.path"));
        boolean done = compiler.getTask(problems, null, null, options, null, List.of(file)).call();
        assertThat(problems.toString()).isEmpty();
        assertThat(done).isTrue();
    }
}
