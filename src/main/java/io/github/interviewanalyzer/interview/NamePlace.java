package io.github.interviewanalyzer.interview;

/**
 * Words of a run that stand together; found by NamePlaces.
 *
 * @param index the number of the run
 * @param from the first of the words
 * @param to the last of the words
 * @param head whether nobody says the run
 */
record NamePlace(int index, NameRun run, int from, int to, boolean head) {

    Span span() {
        return run.span(from, to);
    }
}
