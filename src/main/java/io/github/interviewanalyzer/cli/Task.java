package io.github.interviewanalyzer.cli;

import picocli.CommandLine.Mixin;

/**
 * What is analyzed by which codebook, and how tables are written: what {@link Analyze} and {@link
 * Compare} are told alike.
 */
final class Task {

    @Mixin private Input input = new Input();
    @Mixin private Themes themes = new Themes();
    @Mixin private Exports exports = new Exports();

    Input input() {
        return input;
    }

    Themes themes() {
        return themes;
    }

    Exports exports() {
        return exports;
    }
}
