package org.gradphoto.kiosk.adapter.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gradphoto.kiosk.board.BoardFeed;
import org.gradphoto.kiosk.board.StationBoard;
import org.gradphoto.kiosk.board.StationBoardText;

/** Asks the other stations of the site every second what they show. Only numbers travel, so nothing is signed; a station that is silent for a while is given up. */
public final class HttpBoards implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long EVERY_MILLIS = 1000;
    /** A station that restarts is away for about so long. */
    private static final int MISSES = 8;

    private static final int OK = 200;

    private final Map<Character, URI> stations;
    private final BoardFeed feed;
    private final ScheduledExecutorService thread;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<Character, Integer> misses = new ConcurrentHashMap<>();

    /**
     * A listener to these stations.
     *
     * @param stations their web addresses by lane letter, {@code http://192.168.1.12:8080}
     * @param thread where it asks; closed with this
     */
    public HttpBoards(Map<Character, URI> stations, BoardFeed feed, ScheduledExecutorService thread) {
        this.stations = Map.copyOf(stations);
        this.feed = feed;
        this.thread = thread;
    }

    /** Begins to ask. */
    public void open() {
        stations.forEach((station, address) -> {
            var unused =
                    thread.scheduleWithFixedDelay(() -> ask(station, address), 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    private void ask(char station, URI address) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/board/station"))
                .timeout(PATIENCE)
                .build();
        var unused = client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((answer, fault) -> fault == null && answer.statusCode() == OK ? answer.body() : "")
                .thenAccept(text -> take(station, StationBoardText.parse(text)));
    }

    private void take(char station, Optional<StationBoard> board) {
        if (board.isPresent()) {
            misses.put(station, 0);
            feed.hear(station, board.get());
        } else if (misses.merge(station, 1, Integer::sum) >= MISSES) {
            feed.lose(station);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
