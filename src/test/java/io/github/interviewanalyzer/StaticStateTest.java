package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.TokenStreamFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is static is the same for ever: each such field is final and holds nothing that others can
 * change, and all that is reached from them is after much work what it was before.
 */
class StaticStateTest {

    private static final int LEAST = 100;

    /** The JDK's and Jackson's own that do not change once they are made. */
    private static final List<Class<?>> SETTLED =
            List.of(
                    String.class,
                    Number.class,
                    Boolean.class,
                    Character.class,
                    Enum.class,
                    Class.class,
                    Temporal.class,
                    HexFormat.class,
                    VarHandle.class,
                    ObjectMapper.class,
                    TokenStreamFactory.class);

    /** What was found, in the order in which it was reached. */
    private static final class Look {

        private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
        private final List<Object> found = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private int fields;

        private void at(Class<?> type) throws ReflectiveOperationException {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    fields++;
                    field.setAccessible(true);
                    Object value = field.get(null);
                    if (!Modifier.isFinal(field.getModifiers()) || changeable(value)) {
                        wrong.add(type.getSimpleName() + '.' + field.getName());
                    }
                    at(value);
                }
            }
        }

        private void at(@Nullable Object value) throws ReflectiveOperationException {
            if (value == null || SETTLED.stream().anyMatch(kind -> kind.isInstance(value))) {
                found.add(String.valueOf(value instanceof ObjectMapper ? "" : value));
            } else if (seen.put(value, true) == null) {
                inside(value);
            }
        }

        private void inside(Object value) throws ReflectiveOperationException {
            Class<?> type = value.getClass();
            if (type.isArray()) {
                for (int i = 0; i < Array.getLength(value); i++) {
                    at(Array.get(value, i));
                }
            } else if (value instanceof Iterable<?> some) {
                for (Object one : some) {
                    at(one);
                }
            } else if (value instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    at(entry.getKey());
                    at(entry.getValue());
                }
            } else if (type.getName().startsWith("io.github.interviewanalyzer.")) {
                for (Field field : type.getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        at(field.get(value));
                    }
                }
            } else if (!type.isHidden()) {
                wrong.add(type.getName());
            }
        }

        /** Whether who has it can change it: a container that is none of {@code List.of}'s like. */
        private static boolean changeable(@Nullable Object value) {
            return (value instanceof Iterable || value instanceof Map)
                    && !value.getClass().getName().startsWith("java.util.ImmutableCollections$");
        }
    }

    private static Look look() throws Exception {
        Look look = new Look();
        for (Class<?> type : MainClasses.all()) {
            look.at(type);
        }
        return look;
    }

    @Test
    void nothing_static_can_change() throws Exception {
        Look before = look();
        assertThat(before.wrong).isEmpty();
        assertThat(before.fields).isGreaterThan(LEAST);
        work();
        Look after = look();
        assertThat(after.fields).isEqualTo(before.fields);
        assertThat(after.found.equals(before.found)).isTrue();
    }

    @Test
    void what_could_change_is_noticed() throws ReflectiveOperationException {
        Look before = new Look();
        before.at(Bad.class);
        assertThat(before.wrong)
                .containsExactly(
                        "Bad.count",
                        "Bad.LIST",
                        "Bad.MAP",
                        "java.lang.StringBuilder",
                        "java.util.BitSet");
        Bad.CELL.values[1]++;
        Look after = new Look();
        after.at(Bad.class);
        assertThat(after.found.equals(before.found)).isFalse();
    }

    private static void work() throws IOException {
        try (InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            for (int seed = 0; seed < 30; seed++) {
                Interview interview = new InterviewParser().parse(Transcripts.of(seed));
                Analysis analysis = analyzer.analyze(interview);
                for (Export.Format format : Export.Format.values()) {
                    Export.write(analysis, format, OutputStream.nullOutputStream());
                }
            }
        }
    }

    /** Holds what may not be static, and some that may. */
    @SuppressWarnings("unused")
    private static final class Bad {

        private static int count;
        private static final List<String> LIST = new ArrayList<>();
        private static final Map<String, String> MAP = new HashMap<>();
        private static final StringBuilder TEXT = new StringBuilder();
        private static final List<Object> IN_A_LIST = List.of(new BitSet());
        private static final Set<String> SET = Set.of("a");
        private static final Cell CELL = new Cell();

        private static final class Cell {
            private final int[] values = {1, 2};
        }
    }
}
