package io.github.interviewanalyzer.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, with a fresh profile, that tells what a page asks for. */
final class Browser implements AutoCloseable {

    private static final String SETUP = "chromium and chromium-driver have to be installed";

    static final CharSequence TAB = Keys.TAB;
    static final CharSequence ENTER = Keys.ENTER;
    static final CharSequence RIGHT = Keys.ARROW_RIGHT;

    private final ChromeDriver driver;
    private final String axe;

    Browser(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chrome.binary", "/usr/bin/chromium"));
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--user-data-dir=" + profile);
        Path executable = Path.of(installed("chromedriver.binary", "/usr/bin/chromedriver"));
        driver =
                new ChromeDriver(
                        new ChromeDriverService.Builder()
                                .usingDriverExecutable(executable.toFile())
                                .build(),
                        options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        axe = resource("/axe.min.js");
    }

    private static String installed(String property, String usual) {
        String path = System.getProperty(property, usual);
        if (!Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException(SETUP + ": no " + path);
        }
        return path;
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    /** What the script gives back, run in the page. */
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Clicks the first element of a kind and gives the id that it leads to. */
    String click(String selector) {
        WebElement link = driver.findElement(By.cssSelector(selector));
        run("arguments[0].scrollIntoView({block: 'center'})", link);
        String href = Objects.requireNonNull(link.getDomAttribute("href"));
        link.click();
        return href.substring(1);
    }

    /** Whether the beginning of an element lies in the window, and not behind the navigation. */
    boolean sees(String id) {
        return settles(
                "(() => { const top = document.getElementById('"
                        + id
                        + "').getBoundingClientRect().top;"
                        + "const nav = document.querySelector('nav').getBoundingClientRect();"
                        + "return top >= nav.bottom && top < innerHeight; })()");
    }

    /** Whether something holds after the next pictures were drawn, at most a second of them. */
    boolean settles(String condition) {
        return (Boolean)
                driver.executeAsyncScript(
                        "const done = arguments[0]; let frames = 0;"
                                + "const look = () => ("
                                + condition
                                + ") ? done(true) : ++frames > 60 ? done(false)"
                                + " : requestAnimationFrame(look); look();");
    }

    void press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void focus(String selector) {
        run("document.querySelector(arguments[0]).focus()", selector);
    }

    /** An attribute of the element that has the focus. */
    String focused(String attribute) {
        return String.valueOf(driver.switchTo().activeElement().getDomAttribute(attribute));
    }

    /** Looks at the page as a printer does. */
    void paper() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    }

    /** Looks at the page as a window so wide shows it, in light or in dark. */
    void look(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "screen",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Everything that the page said on the console since it was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What the tools for developers saw of the network since they were last asked. */
    List<String> network() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Network.requestWillBeSent\""))
                .toList();
    }

    /** What axe-core finds against the page, in words; empty if nothing. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        driver.executeScript(axe);
        return (List<String>)
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        axe.run(document, {resultTypes: ['violations']}).then(
                            r => done(r.violations.map(v => v.id + ': ' + v.help + ' '
                                + v.nodes.slice(0, 5).map(n => n.html + ' ' + n.failureSummary).join('\\n'))),
                            e => done(['axe-core did not run: ' + e]));
                        """);
    }

    /** The whole page as a picture, at most so high. */
    void picture(Path file, int highest) throws IOException {
        Map<String, Object> shot =
                driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of(
                                "captureBeyondViewport",
                                true,
                                "clip",
                                Map.of(
                                        "x",
                                        0,
                                        "y",
                                        0,
                                        "scale",
                                        1,
                                        "width",
                                        run("return innerWidth"),
                                        "height",
                                        Math.min(highest, height()))));
        Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
    }

    private long height() {
        return (Long) run("return document.documentElement.scrollHeight");
    }

    /** The page as it comes out of a printer. */
    void print(Path file) throws IOException {
        Map<String, Object> pdf =
                driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        Files.write(file, Base64.getDecoder().decode((String) pdf.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
