package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same bytes whatever the machine is set to, however it hashes objects, and on each JDK that
 * lies beside this one.
 */
@Tag("sturdy")
class MachinesTest {

    private static final List<List<String>> SETTINGS =
            List.of(
                    List.of("-Duser.language=en", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"),
                    List.of(
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Dfile.encoding=US-ASCII",
                            "-Duser.timezone=Europe/Istanbul"),
                    List.of(
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Duser.extensions=u-nu-arab",
                            "-Dfile.encoding=UTF-16",
                            "-Duser.timezone=Pacific/Kiritimati"),
                    List.of(
                            "-Duser.language=th",
                            "-Duser.country=TH",
                            "-Duser.extensions=u-ca-buddhist-nu-thai",
                            "-Dfile.encoding=windows-1252",
                            "-Duser.timezone=America/St_Johns"),
                    List.of("-Duser.language=az", "-Dline.separator=\r\n", "-XX:+UseSerialGC"),
                    List.of("-Duser.language=lt", "-Duser.country=LT"),
                    hashes(2),
                    hashes(3));

    @Test
    void one_hash_on_all_machines() throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        for (List<String> settings : SETTINGS) {
            hashes.put(
                    settings.toString(), hash(Path.of(System.getProperty("java.home")), settings));
        }
        for (Path home : Jvm.homes()) {
            hashes.put(home.toString(), hash(home, List.of()));
        }
        System.out.println("on " + hashes.keySet() + ": " + hashes.values().iterator().next());
        assertThat(hashes.values()).as("%s", hashes).hasSize(SETTINGS.size() + Jvm.homes().size());
        assertThat(hashes.values().stream().distinct()).as("%s", hashes).hasSize(1);
    }

    /**
     * The hashes of objects by identity, which differ from machine to machine: random ones are
     * usual, by 2 all are the same, by 3 each is one more than the one before.
     */
    private static List<String> hashes(int way) {
        return List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + way);
    }

    private static String hash(Path home, List<String> settings) throws Exception {
        Jvm jvm = Jvm.run(home, Fingerprint.class, settings, List.of());
        assertThat(jvm.code()).as("%s on %s: %s", settings, home, jvm.out()).isZero();
        // Some of the machines print in UTF-16.
        String printed = jvm.out().replace("\0", "");
        int at = printed.indexOf("hash ");
        assertThat(at).as("%s", printed).isNotNegative();
        return printed.substring(at, at + 69);
    }
}
