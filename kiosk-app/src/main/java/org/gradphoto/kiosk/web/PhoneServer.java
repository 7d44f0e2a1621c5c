package org.gradphoto.kiosk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.gradphoto.kiosk.checkin.CheckIn;
import org.gradphoto.kiosk.checkin.CodePictures;
import org.gradphoto.kiosk.checkin.TicketPass;
import org.gradphoto.kiosk.handover.Reception;
import org.gradphoto.kiosk.queue.TicketDesk;
import org.gradphoto.kiosk.settings.WebSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the phone pages on the station's network. One start, one close. */
public final class PhoneServer implements AutoCloseable {

    /** How many ports after the wanted one are tried when it is taken. */
    public static final int MORE_PORTS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(PhoneServer.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final int LARGEST_PORT = 65_535;

    /** Where the station looks for itself. */
    public static final String HERE = "/here";

    private final String instance = UUID.randomUUID().toString();

    /** Streams need no thread while they wait, so these serve thousands of phones. */
    private static final int THREADS = 24;

    private final StateFeed feed;
    private final PictureDesk pictures;
    private final Limits limits;
    private final Assets assets = new Assets();
    private final Answers answers;
    private final CheckInPages checkInPages;
    private final TicketPages ticketPages;
    private final List<Routes> more = new ArrayList<>();
    private Optional<StationDoor> stations = Optional.empty();
    private Optional<Javalin> running = Optional.empty();

    /**
     * The pages of one station.
     *
     * @param pictures reads the codes that phones send as pictures
     * @param rules the words for the rules a student was turned away by
     */
    public PhoneServer(
            CheckIn checkIn, TicketDesk desk, TicketPass passes, CodePictures pictures, ReasonWords rules) {
        this(checkIn, desk, passes, pictures, rules, Limits.Rate.OF_AN_ADDRESS);
    }

    PhoneServer(
            CheckIn checkIn,
            TicketDesk desk,
            TicketPass passes,
            CodePictures pictures,
            ReasonWords rules,
            Limits.Rate ofAnAddress) {
        var words = new PhoneWords(rules);
        var cookies = new PhoneCookies(checkIn.claimLife());
        this.feed = new StateFeed(desk, HEARTBEAT);
        this.pictures = new PictureDesk(pictures);
        this.answers = new Answers(new Pages(assets, words), words, cookies);
        this.limits = new Limits(new ProofOfPresence(checkIn, passes, cookies), ofAnAddress, System::nanoTime);
        this.checkInPages = new CheckInPages(checkIn, passes, cookies, answers, this.pictures, limits);
        this.ticketPages = new TicketPages(checkIn, passes, cookies, feed, answers);
    }

    /** Other pages to be served too; before {@link #start}. */
    public void serveToo(Routes routes) {
        more.add(routes);
    }

    /** Lets other stations of the site hand their tickets over; before the start. */
    public void welcome(Reception reception) {
        stations = Optional.of(new StationDoor(reception));
    }

    /**
     * Serves on all network cards, on the wanted port or the next free one of {@value #MORE_PORTS} after it.
     *
     * @return the port that is really served
     * @throws NoFreePort when all of them are taken
     */
    public int start(WebSettings settings) {
        int first = settings.port();
        int last = Math.min(first + MORE_PORTS, LARGEST_PORT);
        for (int port = first; ; port++) {
            try {
                Javalin app = site().start(port);
                running = Optional.of(app);
                return app.port();
            } catch (JavalinBindException taken) {
                LOG.warn("port {} cannot be served, the next one is tried", port);
                if (port == last) {
                    throw new NoFreePort(first, last, taken);
                }
            }
        }
    }

    /** What {@link #HERE} answers in this run and nowhere else, so that the station knows its own page from another program's. */
    public String instance() {
        return instance;
    }

    /** How many phones listen to their tickets now. */
    public int listeners() {
        return feed.listeners();
    }

    @Override
    public void close() {
        feed.close();
        pictures.close();
        running.ifPresent(Javalin::stop);
        running = Optional.empty();
    }

    private Javalin site() {
        Javalin app = Javalin.create(PhoneServer::configure);
        Safety.guard(app, limits);
        new Refusals(answers).guard(app);
        stations.ifPresent(door -> door.open(app));
        app.get("/", ticketPages::home);
        app.get(HERE, phone -> phone.result(instance));
        app.get("/q/{code}", checkInPages::scanned);
        app.get("/in", checkInPages::form);
        app.post("/in", checkInPages::takeNumber);
        app.post("/in/code", checkInPages::typedCode);
        app.post("/in/picture", checkInPages::picture);
        app.get("/t/{pass}", ticketPages::page);
        app.get("/t/{pass}/state", ticketPages::snapshot);
        app.get("/t/{pass}/events", ticketPages::events);
        app.get("/phone.css", assets.style()::serve);
        app.get("/phone.js", assets.script()::serve);
        more.forEach(routes -> routes.addTo(app));
        return app;
    }

    private static void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.maxRequestSize = Safety.LARGEST_FORM;
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    }

    private static QueuedThreadPool threads() {
        var pool = new QueuedThreadPool(THREADS);
        pool.setName("web");
        pool.setDaemon(true);
        return pool;
    }
}
