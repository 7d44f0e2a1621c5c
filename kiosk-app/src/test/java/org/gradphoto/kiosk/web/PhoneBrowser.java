package org.gradphoto.kiosk.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium in the size of a phone. Reaches the station by a LAN name, because plain http on a name is no secure context and localhost is one;
 * sees no fonts but those of the project, because the machine may have no Chinese one.
 */
final class PhoneBrowser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path FONTS = Path.of("assets", "fonts");
    private static final Path SCREENSHOTS = Path.of(System.getProperty("screenshots", "kiosk-app/target/screenshots"));

    private final Path home;
    private final ChromeDriver chromium;
    private final WebDriverWait patience;

    /** The sizes of two phones that many students have. */
    enum Size {
        IPHONE(390, 844, 3),
        PIXEL(412, 915, 2.625);

        private final Map<String, ?> metrics;

        Size(int width, int height, double pixelRatio) {
            metrics = Map.of("width", width, "height", height, "pixelRatio", pixelRatio, "touch", true);
        }
    }

    PhoneBrowser(String language, Size size) throws IOException {
        require(CHROMIUM, "chromium");
        require(DRIVER, "chromium-driver");
        this.home = Files.createTempDirectory("phone-browser");
        this.chromium = new ChromeDriver(service(), options(language, size));
        this.patience = new WebDriverWait(chromium, Duration.ofSeconds(15), Duration.ofMillis(50));
    }

    void open(Station station, String path) {
        chromium.get("http://kiosk.lan:" + station.port + path);
    }

    /** Leaves the page, and forgets what it complained of. */
    void rest() {
        chromium.get("about:blank");
        awaitScript("return location.href", "about:blank");
        complaints();
    }

    /** Waits until the page shows this state. */
    void awaitLook(String look) {
        patience.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("html[data-look='" + look + "']")));
        awaitScript("return document.readyState", "complete");
    }

    void awaitShown(String css) {
        patience.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    void awaitHidden(String css) {
        patience.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    void awaitText(String css, String text) {
        patience.until(ExpectedConditions.textToBe(By.cssSelector(css), text));
    }

    void awaitScript(String script, String result) {
        patience.until(page -> result.equals(String.valueOf(run(script))));
    }

    void type(String css, String text) {
        find(css).sendKeys(text);
    }

    /** Chooses a file as from the album. */
    void choose(String css, Path file) {
        find(css).sendKeys(file.toAbsolutePath().toString());
    }

    void tap(String css) {
        find(css).click();
    }

    String text(String css) {
        return find(css).getText();
    }

    String title() {
        return chromium.getTitle();
    }

    Object run(String script) {
        return chromium.executeScript(script);
    }

    /** Errors the page wrote to its console, such as a refused style or a missing file. */
    List<String> complaints() {
        return chromium.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    void photograph(String name) throws IOException {
        Path folder = Files.createDirectories(SCREENSHOTS.resolve("phone"));
        Files.write(folder.resolve(name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() throws IOException {
        chromium.quit();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private WebElement find(String css) {
        return chromium.findElement(By.cssSelector(css));
    }

    private ChromeDriverService service() throws IOException {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("FONTCONFIG_FILE", fontConfig().toString()))
                .build();
    }

    private Path fontConfig() throws IOException {
        String config = "<?xml version=\"1.0\"?><fontconfig><dir>" + FONTS.toAbsolutePath() + "</dir><cachedir>"
                + home.resolve("fonts") + "</cachedir></fontconfig>";
        return Files.writeString(home.resolve("fonts.conf"), config);
    }

    private ChromeOptions options(String language, Size size) {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NONE);
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", size.metrics));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "WARNING"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--no-proxy-server",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--host-resolver-rules=MAP kiosk.lan 127.0.0.1",
                "--accept-lang=" + language,
                "--user-data-dir=" + home.resolve("profile"));
        return options;
    }

    private static void require(Path program, String debianPackage) {
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(
                    program + " is missing: install " + debianPackage + ", as scripts/test.sh does");
        }
    }
}
