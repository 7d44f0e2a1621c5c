package org.gradphoto.kiosk.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A television with a browser: Debian's Chromium without a window, as large as asked. */
final class Television implements AutoCloseable {

    private static final Path PICTURES =
            Path.of(System.getProperty("screenshots", "kiosk-app/target/screenshots"), "board");

    private final Path profile;
    private final ChromeDriver chromium;
    private final WebDriverWait patience;

    Television(int width, int height) throws IOException {
        profile = Files.createTempDirectory("television");
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "WARNING"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--no-proxy-server",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=" + width + "," + height,
                "--user-data-dir=" + profile.resolve("profile"));
        chromium = new ChromeDriver(service(), options);
        chromium.manage().window().setSize(new Dimension(width, height));
        patience = new WebDriverWait(chromium, Duration.ofSeconds(20), Duration.ofMillis(50));
    }

    /** The fonts are those of the project, so that the pictures look the same on every machine. */
    private ChromeDriverService service() throws IOException {
        Path fonts = Files.writeString(
                profile.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>"
                        + Path.of("assets", "fonts").toAbsolutePath() + "</dir><cachedir>" + profile.resolve("fonts")
                        + "</cachedir></fontconfig>");
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .withEnvironment(Map.of("FONTCONFIG_FILE", fonts.toString()))
                .build();
    }

    void open(int port, String path) {
        chromium.get("http://127.0.0.1:" + port + path);
    }

    /** Waits until the texts of these elements, in their order, are these. */
    void awaitTexts(String css, List<String> texts) {
        String all = "return Array.from(document.querySelectorAll('" + css + "')).map(e => e.textContent)";
        patience.until(page -> texts.equals(chromium.executeScript(all)));
    }

    void awaitScript(String script, Object result) {
        patience.until(page -> result.equals(chromium.executeScript(script)));
    }

    /** The picture of the screen, kept under this name. */
    byte[] photograph(String name) throws IOException {
        byte[] png = chromium.getScreenshotAs(OutputType.BYTES);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), png);
        return png;
    }

    /** What the page complained of, such as a refused style. */
    List<String> complaints() {
        return chromium.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() throws IOException {
        chromium.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
