package org.gradphoto.kiosk.adapter.qr;

import com.google.zxing.Binarizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The search for one code: looks at the whole picture in several sizes and contrasts, and closely at each place where finder patterns were seen. */
final class Search {

    /** Module side of a close-up, pixels, and what is shown around the finder patterns' middles, modules. */
    private static final double CLOSE_PIXELS = 6;

    private static final double CLOSE_MARGIN = 8;
    /** Places to look at closely after one look at the whole. */
    private static final int PLACES = 2;

    private final Grey picture;
    private final long end;
    private final List<Corners> seenClosely = new ArrayList<>();

    /** A search that begins nothing new after this {@link System#nanoTime()}. */
    Search(Grey picture, long end) {
        this.picture = picture.stretched();
        this.end = end;
    }

    Optional<String> text() {
        return Look.at(picture).map(this::through).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> through(Look look) {
        if (System.nanoTime() > end) {
            return Optional.empty();
        }
        Grey grey = look.sized(picture);
        Attempt attempt = Attempt.with(look.contrast().apply(grey));
        if (attempt.text().isPresent()) {
            return attempt.text();
        }
        double factor = (double) picture.width() / grey.width();
        return Corners.among(attempt.seen()).stream()
                .limit(PLACES)
                .map(place -> place.enlarged(factor))
                .filter(this::isNew)
                .map(this::closely)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isNew(Corners place) {
        boolean known = seenClosely.stream().anyMatch(place::isAt);
        seenClosely.add(place);
        return !known;
    }

    private Optional<String> closely(Corners place) {
        Grey close = picture.closeUp(place, CLOSE_PIXELS, CLOSE_MARGIN);
        return CloseUp.ways(CLOSE_PIXELS).stream()
                .filter(way -> System.nanoTime() < end)
                .map(way -> read(close, way))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> read(Grey close, Function<Grey, Binarizer> way) {
        return Attempt.with(way.apply(close)).text();
    }
}
