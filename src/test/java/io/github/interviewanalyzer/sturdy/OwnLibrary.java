package io.github.interviewanalyzer.sturdy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The library loaded once more, from a class path on which files are other ones or missing. */
final class OwnLibrary extends ClassLoader {

    /** What a file is instead; missing if null. */
    final Map<String, @Nullable InputStream> files = new HashMap<>();

    OwnLibrary() {
        super(OwnLibrary.class.getClassLoader());
    }

    /** Makes one of these of this library's own; only the JDK's types go in and out. */
    @SuppressWarnings("unchecked")
    UnaryOperator<String> make(Class<? extends UnaryOperator<String>> type)
            throws ReflectiveOperationException {
        Class<?> own = loadClass(type.getName());
        return (UnaryOperator<String>) own.getDeclaredConstructor().newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.startsWith("io.github.interviewanalyzer.")
                    ? define(name)
                    : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    byte[] original(String name) throws IOException {
        try (InputStream in = super.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    void put(String name, byte[] content) {
        files.put(name, new ByteArrayInputStream(content));
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return files.containsKey(name) ? files.get(name) : super.getResourceAsStream(name);
    }
}
