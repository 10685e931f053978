package io.github.interviewanalyzer;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names that parameters have in the sources; classes do not keep them. */
final class ParameterNames {

    /** By type, method and types of the parameters, such as {@code Span.in(String)}. */
    private final Map<String, List<String>> names = new HashMap<>();

    private ParameterNames() {}

    static ParameterNames read(Path sources) throws IOException {
        ParameterNames names = new ParameterNames();
        SourceTrees.read(SourceTrees.below(sources), (unit, docs) -> names.add(unit));
        return names;
    }

    private void add(CompilationUnitTree unit) {
        new TreeScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outer) {
                return super.visitClass(type, type.getSimpleName().toString());
            }

            @Override
            public Void visitMethod(MethodTree method, String type) {
                String types =
                        method.getParameters().stream()
                                .map(parameter -> erased(parameter))
                                .collect(Collectors.joining(","));
                names.put(
                        type + '.' + method.getName() + '(' + types + ')',
                        method.getParameters().stream()
                                .map(parameter -> parameter.getName().toString())
                                .toList());
                return super.visitMethod(method, type);
            }
        }.scan(unit, "");
    }

    private static String erased(VariableTree parameter) {
        return parameter
                .getType()
                .toString()
                .replaceAll("@\\w+(\\([^)]*\\))?|<.*>|\\s|\\w+\\.", "");
    }

    String of(Executable one, int parameter) {
        Class<?> type = one.getDeclaringClass();
        if (type.isRecord() && one instanceof Constructor) {
            return type.getRecordComponents()[parameter].getName();
        }
        String types =
                Arrays.stream(one.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(","));
        String name = one instanceof Constructor ? "<init>" : one.getName();
        String key = type.getSimpleName() + '.' + name + '(' + types + ')';
        return Objects.requireNonNull(names.get(key), key).get(parameter);
    }
}
