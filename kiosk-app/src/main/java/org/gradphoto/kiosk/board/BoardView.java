package org.gradphoto.kiosk.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.queue.TicketNumber;
import org.gradphoto.kiosk.queue.WaitingLine;

/**
 * What a board shows of all stations of the site.
 *
 * @param own this station
 * @param others the stations that answer now, in the order of their collection points
 */
public record BoardView(StationBoard own, List<StationBoard> others) {

    private static final Comparator<BoardCall> NEWEST_FIRST =
            Comparator.comparing(BoardCall::at).reversed().thenComparing(BoardCall::number);

    /** Copies and sorts the list. */
    public BoardView {
        others = others.stream()
                .sorted(Comparator.comparingInt(StationBoard::point))
                .toList();
    }

    /** Every station, in the order of the collection points. */
    public List<StationBoard> stations() {
        List<StationBoard> all = new ArrayList<>(others);
        all.add(own);
        all.sort(Comparator.comparingInt(StationBoard::point));
        return List.copyOf(all);
    }

    /** Who is called and not yet seated, the newest call first. */
    public List<BoardCall> calls() {
        return stations().stream()
                .flatMap(station -> station.called().stream())
                .filter(call -> !call.seated())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The numbers called last that are called no more, the newest first; with those called now at most {@value WaitingLine#LAST_CALLED}. */
    public List<BoardCall> earlier() {
        Set<TicketNumber> now = stations().stream()
                .flatMap(station -> station.called().stream())
                .map(BoardCall::number)
                .collect(Collectors.toSet());
        return stations().stream()
                .flatMap(station -> station.earlier().stream())
                .filter(call -> !now.contains(call.number()))
                .sorted(NEWEST_FIRST)
                .limit(Math.max(0, WaitingLine.LAST_CALLED - now.size()))
                .toList();
    }

    /** How many wait at all stations. */
    public int waiting() {
        return stations().stream().mapToInt(StationBoard::waiting).sum();
    }

    /** The usual time from one photo of the site to the next: stations that work side by side share it. Empty while no station knows its own. */
    public Optional<Duration> typical() {
        double aSecond = stations().stream()
                .flatMap(station -> station.typical().stream())
                .filter(time -> time.toMillis() > 0)
                .mapToDouble(time -> 1000.0 / time.toMillis())
                .sum();
        return aSecond == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(1000 / aSecond)));
    }
}
