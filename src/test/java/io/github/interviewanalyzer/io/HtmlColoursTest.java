package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The colours of themes can be told apart by readers with each of the colour blindnesses (simulated
 * after Machado, Oliveira and Fernandes 2009, A physiologically-based model for simulation of color
 * vision deficiency), in light and in dark.
 */
class HtmlColoursTest {

    private static final Path STYLE =
            Path.of("src/main/resources/io/github/interviewanalyzer/io/report.css");

    /** Sight, protanopia, deuteranopia, tritanopia, on linear red, green and blue. */
    private static final double[][][] EYES = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
        },
        {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
        },
        {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
        }
    };

    /** From linear sRGB to CIE XYZ, by the white of D65. */
    private static final double[][] XYZ = {
        {0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
        {0.2126729, 0.7151522, 0.0721750},
        {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}
    };

    /** About thirteen times what an eye just tells apart (CIE 1976). */
    private static final double APART = 30;

    /** What the guidelines ask of lines (WCAG 2.2, 1.4.11). */
    private static final double SEEN = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void each_two_colours_of_themes_are_far_apart_for_every_eye(int scheme) throws IOException {
        List<double[]> colours = themes(scheme);
        for (double[][] eye : EYES) {
            for (int i = 0; i < colours.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(apart(colours.get(i), colours.get(j), eye))
                            .as("c" + i + " and c" + j + " in scheme " + scheme)
                            .isGreaterThan(APART);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void each_colour_is_seen_on_the_page_and_on_marked_words(int scheme) throws IOException {
        for (String ground : List.of("paper", "marked", "shade")) {
            for (double[] colour : themes(scheme)) {
                assertThat(contrast(colour, colour(ground, scheme))).isGreaterThan(SEEN);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void more_is_darker_or_in_the_dark_lighter(int scheme) throws IOException {
        double before = luminance(colour("paper", scheme));
        for (int level = 1; level <= 4; level++) {
            double here = luminance(colour("n" + level, scheme));
            assertThat(scheme == 0 ? before - here : here - before).isGreaterThan(0.01);
            before = here;
        }
    }

    private static List<double[]> themes(int scheme) throws IOException {
        String style = Files.readString(STYLE);
        int count = (int) Pattern.compile("--c\\d: #").matcher(style).results().count() / 2;
        assertThat(count).isEqualTo(HtmlThemes.COLOURS);
        double[][] colours = new double[count][];
        for (int i = 0; i < count; i++) {
            colours[i] = colour("c" + i, scheme);
        }
        return List.of(colours);
    }

    /** A colour of the style sheet, which has the light ones first: linear, 0 to 1. */
    private static double[] colour(String name, int scheme) throws IOException {
        String hex =
                Pattern.compile("--" + name + ": #([0-9a-f]{6});")
                        .matcher(Files.readString(STYLE))
                        .results()
                        .toList()
                        .get(scheme)
                        .group(1);
        return IntStream.of(0, 2, 4)
                .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double apart(double[] one, double[] other, double[][] eye) {
        double[] a = lab(times(eye, one));
        double[] b = lab(times(eye, other));
        return Math.sqrt(
                IntStream.range(0, 3).mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i])).sum());
    }

    private static double[] lab(double[] linear) {
        double[] clipped = Arrays.stream(linear).map(c -> Math.max(0, Math.min(1, c))).toArray();
        double[] f =
                Arrays.stream(times(XYZ, clipped))
                        .map(c -> c > 216.0 / 24389 ? Math.cbrt(c) : (24389.0 / 27 * c + 16) / 116)
                        .toArray();
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
                .toArray();
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(double[] linear) {
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
