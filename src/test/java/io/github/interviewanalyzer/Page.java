package io.github.interviewanalyzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page for people, in Markdown, with its fenced blocks; used by the tests that do what it shows.
 *
 * @param name of its file
 * @param blocks in order
 */
record Page(String name, List<Block> blocks) {

    /**
     * A fenced block.
     *
     * @param language behind the opening fence; empty if none
     * @param text between the fences
     * @param before the line of prose above it, or empty
     */
    record Block(String language, String text, String before) {}

    /** The README and all pages of the site. */
    static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>(List.of(read(Path.of("README.md"))));
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    static Page read(Path file) throws IOException {
        return of(file.getFileName().toString(), Files.readString(file));
    }

    static Page of(String name, String markdown) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String language = null;
        String before = "";
        for (String line : markdown.lines().toList()) {
            boolean fence = line.startsWith("```");
            if (language == null && fence) {
                language = line.substring(3);
            } else if (fence) {
                blocks.add(new Block(language, text.toString(), before));
                text.setLength(0);
                language = null;
                before = "";
            } else if (language != null) {
                text.append(line).append('\n');
            } else if (!line.isBlank()) {
                before = line;
            }
        }
        return new Page(name, List.copyOf(blocks));
    }

    List<Block> blocks(String language) {
        return blocks.stream().filter(block -> block.language().equals(language)).toList();
    }

    /** What the page says that block prints: the block behind a line "prints", or null. */
    String printed(Block block) {
        int next = blocks.indexOf(block) + 1;
        boolean said = next < blocks.size() && blocks.get(next).before().equals("prints");
        return said ? blocks.get(next).text() : null;
    }
}
