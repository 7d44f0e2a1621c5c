package org.gradphoto.kiosk.platform;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.gradphoto.kiosk.identity.CodeVault;
import org.gradphoto.kiosk.identity.StationKey;
import org.gradphoto.kiosk.queue.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platform in one process: intake for stations, review page for people, SQLite and a folder behind them. One start, one close. */
public final class ReferencePlatform implements AutoCloseable {

    /** The address that only this machine reaches. */
    public static final String LOOPBACK = "127.0.0.1";

    /** How many ports after the wanted one are tried when it is taken. */
    public static final int MORE_PORTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(ReferencePlatform.class);
    private static final int LARGEST_PORT = 65_535;
    private static final int THREADS = 16;
    /** A collection code of the greatest length in Base64, and the other headers. */
    private static final int HEADER_BYTES = 20 * 1024;

    private static final int FORM_BYTES = 4 * 1024;

    private final Ledger ledger;
    private final Javalin app;
    private final Path tokenFile;

    private ReferencePlatform(Ledger ledger, Javalin app, Path tokenFile) {
        this.ledger = ledger;
        this.app = app;
        this.tokenFile = tokenFile;
    }

    /**
     * Starts on the wanted port or the next free one.
     *
     * @param data folder of its database, photos and secrets, made when missing
     * @param host the address to serve, as a rule {@link #LOOPBACK}; on any other the review page asks for the token
     * @param port wanted; 0 for any
     * @throws StoreUnavailable when the folder cannot be used
     * @throws JavalinBindException when no port is free
     */
    public static ReferencePlatform start(Path data, String host, int port) {
        Ledger ledger = new Ledger(data.resolve("platform.db"), Clock.systemUTC());
        Path tokenFile = data.resolve("platform.token");
        try {
            Supplier<Javalin> sites = () -> site(data, tokenFile, ledger, host.equals(LOOPBACK));
            return new ReferencePlatform(ledger, bound(sites, host, port), tokenFile);
        } catch (StoreUnavailable | JavalinBindException fault) {
            ledger.close();
            throw fault;
        }
    }

    /** The port that is really served. */
    public int port() {
        return app.port();
    }

    /** The file with the token for stations and reviewers. */
    public Path tokenFile() {
        return tokenFile;
    }

    /**
     * The token itself.
     *
     * @throws StoreUnavailable when its file cannot be read
     */
    public String token() {
        return SecretFile.readOrMake(tokenFile);
    }

    @Override
    public void close() {
        app.stop();
        ledger.close();
    }

    private static Javalin site(Path data, Path tokenFile, Ledger ledger, boolean loopbackOnly) {
        Token token = new Token(SecretFile.readOrMake(tokenFile));
        StationKey key = new StationKey(HexFormat.of().parseHex(SecretFile.readOrMake(data.resolve("platform.key"))));
        PhotoStore photos = photos(data.resolve("photos"));
        Javalin app = Javalin.create(ReferencePlatform::configure);
        new PageSafety(loopbackOnly).guard(app);
        new StationApi(photos, ledger, new Delivery(new CodeVault(key)), token).serve(app);
        new ReviewDesk(photos, ledger, new ReviewDoor(loopbackOnly, token, key)).serve(app);
        app.exception(StoreUnavailable.class, ReferencePlatform::storeFailed);
        app.exception(IOException.class, ReferencePlatform::storeFailed);
        return app;
    }

    private static PhotoStore photos(Path folder) {
        try {
            return new PhotoStore(Files.createDirectories(folder));
        } catch (IOException fault) {
            throw new StoreUnavailable(StoreUnavailable.Cause.BROKEN, folder + " cannot be made", fault);
        }
    }

    private static Javalin bound(Supplier<Javalin> sites, String host, int first) {
        int last = first == 0 ? 0 : Math.min(first + MORE_PORTS, LARGEST_PORT);
        for (int port = first; ; port++) {
            try {
                return sites.get().start(host, port);
            } catch (JavalinBindException taken) {
                LOG.warn("port {} cannot be served, the next one is tried", port);
                if (port >= last) {
                    throw taken;
                }
            }
        }
    }

    private static void storeFailed(Exception fault, Context request) {
        LOG.error("{} {} failed", request.method(), request.path(), fault);
        request.status(HttpStatus.INSUFFICIENT_STORAGE);
        request.contentType("application/json").result("{\"error\":\"store-unavailable\"}");
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.maxRequestSize = FORM_BYTES;
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
        });
    }

    private static QueuedThreadPool threads() {
        var pool = new QueuedThreadPool(THREADS);
        pool.setName("platform");
        pool.setDaemon(true);
        return pool;
    }
}
