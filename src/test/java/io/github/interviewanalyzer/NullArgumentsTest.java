package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.SourceBuilder;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlComparison;
import io.github.interviewanalyzer.io.RefiProject;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A null where none may be is a {@link NullPointerException} with the parameter's name, before any
 * work: of each public method and constructor.
 */
class NullArgumentsTest {

    private static final int LEAST = 240;

    /** Something of each type that is handed over or asked. */
    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        Interview interview = new InterviewParser().parse("HG: Is it so?\nKo: Regional stability.");
        Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
        InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook);
        Analysis analysis = analyzer.analyze(interview);
        Map<Class<?>, Object> samples = new HashMap<>();
        samples.put(int.class, 0);
        samples.put(boolean.class, false);
        samples.put(byte[].class, new byte[0]);
        samples.put(String.class, "x");
        samples.put(CharSequence.class, "x");
        samples.put(List.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(BigDecimal.class, BigDecimal.ONE);
        samples.put(long.class, 0L);
        samples.put(double.class, 0.0);
        samples.put(Charset.class, StandardCharsets.UTF_8);
        samples.put(OutputStream.class, OutputStream.nullOutputStream());
        samples.put(Writer.class, Writer.nullWriter());
        samples.put(Appendable.class, Writer.nullWriter());
        samples.put(Reader.class, Reader.nullReader());
        for (Object sample :
                List.of(
                        interview,
                        interview.source(),
                        codebook,
                        analyzer,
                        analysis,
                        Summary.of(analysis),
                        Source.of("x"),
                        new SourceBuilder(),
                        new InterviewParser(),
                        ParserOptions.DEFAULT,
                        Limits.DEFAULT,
                        Export.Options.DEFAULT,
                        new HtmlComparison(),
                        project(),
                        Summary.View.DEFAULT,
                        new Interview.Time(0, 1))) {
            put(samples, sample);
        }
        return samples;
    }

    /** Adds it and, of a record, what it is made of. */
    private static void put(Map<Class<?>, Object> samples, Object sample) {
        if (sample instanceof List<?> list) {
            list.forEach(one -> put(samples, one));
        } else if (!samples.containsKey(sample.getClass())) {
            samples.put(sample.getClass(), sample);
            components(sample).filter(Objects::nonNull).forEach(one -> put(samples, one));
        }
    }

    private static Stream<@Nullable Object> components(Object sample) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        return components == null
                ? Stream.of()
                : Arrays.stream(components).map(component -> value(component, sample));
    }

    private static @Nullable Object value(RecordComponent component, Object sample) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static RefiProject project() {
        try {
            return new RefiProject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_null_is_named_before_any_work() throws Exception {
        List<String> wrong = new ArrayList<>();
        ParameterNames names = ParameterNames.read(Path.of("src/main/java"));
        int tried = 0;
        for (Class<?> type : publicTypes()) {
            for (Executable one : executables(type)) {
                for (int i = 0; i < one.getParameterCount(); i++) {
                    if (!mayBeNull(one, i)) {
                        tried++;
                        Throwable thrown = call(type, one, i);
                        String name = names.of(one, i);
                        if (!(thrown instanceof NullPointerException)
                                || !name.equals(thrown.getMessage())) {
                            wrong.add(one + " " + name + ": " + thrown);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(LEAST);
    }

    private static @Nullable Throwable call(Class<?> type, Executable one, int missing) {
        Object[] arguments =
                record(one) && SAMPLES.containsKey(type)
                        ? components(sample(type)).toArray()
                        : Arrays.stream(one.getParameterTypes()).map(t -> sample(t)).toArray();
        arguments[missing] = null;
        Throwable thrown =
                catchThrowable(
                        () -> {
                            if (one instanceof Method method) {
                                boolean asked = !Modifier.isStatic(method.getModifiers());
                                method.invoke(asked ? sample(type) : null, arguments);
                            } else {
                                ((Constructor<?>) one).newInstance(arguments);
                            }
                        });
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    private static Object sample(Class<?> type) {
        Object sample = type.isEnum() ? type.getEnumConstants()[0] : SAMPLES.get(type);
        assertThat(sample).as("a sample of %s", type).isNotNull();
        return sample;
    }

    /** Whether it makes a record of all its components. */
    private static boolean record(Executable one) {
        return one instanceof Constructor && one.getDeclaringClass().isRecord();
    }

    private static boolean mayBeNull(Executable one, int parameter) {
        AnnotatedType type =
                record(one)
                        ? one.getDeclaringClass()
                                .getRecordComponents()[parameter]
                                .getAnnotatedType()
                        : one.getParameters()[parameter].getAnnotatedType();
        return one.getParameterTypes()[parameter].isPrimitive()
                || type.isAnnotationPresent(Nullable.class);
    }

    private static List<Executable> executables(Class<?> type) {
        List<Executable> all = new ArrayList<>(Arrays.asList(type.getDeclaredMethods()));
        all.addAll(Arrays.asList(type.getDeclaredConstructors()));
        all.removeIf(
                one ->
                        !Modifier.isPublic(one.getModifiers())
                                || one.isSynthetic()
                                || one.getName().equals("equals")
                                || (type.isEnum() && one.getName().equals("valueOf")));
        return all;
    }

    /** The library's public types, nested ones too; the command line is not called by programs. */
    private static List<Class<?>> publicTypes()
            throws URISyntaxException, IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>(MainClasses.all());
        types.removeIf(type -> type.getName().contains(".cli.") || !isPublic(type));
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
