package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything public says what it is. The Javadoc tool checks what is written; it cannot be asked
 * for what is missing, for it would ask compact constructors to repeat their record's components.
 */
class JavadocTest {

    @TempDir private Path folder;

    @Test
    void everything_public_is_described() throws IOException {
        List<Path> sources = SourceTrees.below(Path.of("src/main/java"));
        assertThat(sources).isNotEmpty();
        assertThat(missing(sources)).isEmpty();
    }

    @Test
    void what_is_missing_is_noticed() throws IOException {
        Path source = folder.resolve("A.java");
        Files.writeString(
                source,
                """
                /** A. */
                public class A {
                    /** B.
                     * @param c d
                     */
                    public record B(int c, int d) { public B { } void hidden() {} }
                    /** Does. */
                    public <T> int does(T what) { return 0; }
                    public enum F { G }
                    protected int h;
                }
                """);
        assertThat(missing(List.of(source)))
                .containsExactlyInAnyOrder(
                        "A.B: @param d",
                        "A.B.<init>",
                        "A.does: @param T",
                        "A.does: @param what",
                        "A.does: @return",
                        "A.F",
                        "A.F.G",
                        "A.h");
    }

    private static List<String> missing(List<Path> sources) throws IOException {
        List<String> missing = new ArrayList<>();
        SourceTrees.read(
                sources, (unit, docs) -> new PublicElements(docs, missing).scan(unit, null));
        return missing;
    }

    private static final class PublicElements extends TreePathScanner<Void, Void> {

        private final DocTrees docs;
        private final List<String> missing;

        PublicElements(DocTrees docs, List<String> missing) {
            this.docs = docs;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            if (!type.getSimpleName().isEmpty() && shown(type.getModifiers().getFlags())) {
                Set<String> parameters = typeParameters(type.getTypeParameters());
                if (type.getKind() == Tree.Kind.RECORD) {
                    parameters.addAll(components(type));
                }
                check(getCurrentPath(), name(), parameters, false);
                return super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            boolean overrides =
                    method.getModifiers().getAnnotations().stream()
                            .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
            if (!overrides && shown(method.getModifiers().getFlags()) && !generated(method)) {
                Set<String> parameters = typeParameters(method.getTypeParameters());
                boolean constructor = method.getReturnType() == null;
                if (!compact(method)) {
                    method.getParameters().forEach(p -> parameters.add(p.getName().toString()));
                }
                boolean gives = !constructor && !method.getReturnType().toString().equals("void");
                check(getCurrentPath(), name() + '.' + method.getName(), parameters, gives);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree field, Void none) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean component =
                    owner.getKind() == Tree.Kind.RECORD
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (!component && shown(field.getModifiers().getFlags())) {
                check(getCurrentPath(), name() + '.' + field.getName(), Set.of(), false);
            }
            return null;
        }

        private boolean shown(Set<Modifier> flags) {
            Tree owner = getCurrentPath().getParentPath().getLeaf();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || owner.getKind() == Tree.Kind.INTERFACE;
        }

        /** The parser writes no constructor for what has none, except for records. */
        private boolean generated(MethodTree method) {
            return docs.getSourcePositions()
                            .getEndPosition(getCurrentPath().getCompilationUnit(), method)
                    < 0;
        }

        private boolean compact(MethodTree method) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            return owner.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && method.getParameters().stream()
                            .map(p -> p.getName().toString())
                            .toList()
                            .equals(components(owner));
        }

        private static List<String> components(ClassTree record) {
            return record.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(f -> !f.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(f -> f.getName().toString())
                    .toList();
        }

        private static Set<String> typeParameters(List<? extends TypeParameterTree> types) {
            return types.stream()
                    .map(type -> type.getName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private String name() {
            List<String> names = new ArrayList<>();
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type) {
                    names.add(0, type.getSimpleName().toString());
                }
            }
            return String.join(".", names);
        }

        private void check(TreePath path, String name, Set<String> parameters, boolean gives) {
            DocCommentTree comment = docs.getDocCommentTree(path);
            if (comment == null || comment.getFirstSentence().isEmpty()) {
                missing.add(name);
                return;
            }
            List<? extends DocTree> tags = comment.getBlockTags();
            Set<String> described =
                    tags.stream()
                            .filter(ParamTree.class::isInstance)
                            .map(tag -> ((ParamTree) tag).getName().toString())
                            .collect(Collectors.toSet());
            parameters.stream()
                    .filter(parameter -> !described.contains(parameter))
                    .forEach(parameter -> missing.add(name + ": @param " + parameter));
            if (gives && tags.stream().noneMatch(tag -> tag.getKind() == DocTree.Kind.RETURN)) {
                missing.add(name + ": @return");
            }
        }
    }
}
