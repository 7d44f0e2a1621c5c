package org.gradphoto.kiosk.adapter.opencv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradphoto.kiosk.photo.Rgb;
import org.gradphoto.kiosk.portrait.Fact;
import org.gradphoto.kiosk.portrait.Measure;

/** Measures the backdrop beside head and shoulders: how far its colour spreads, and how far its mean is from the colour asked for. */
final class BackdropProbe implements Probe {

    private static final double SURELY_NOT_PERSON = 0.1;
    /** Cells kept clear of the person, whose outline in the mask is soft. */
    private static final int CLEAR = 6;
    /** Fewer places than this share of the part tell nothing about the whole backdrop. */
    private static final double LEAST_SHARE = 0.03;

    private final Lab wanted;

    /** A probe that holds the backdrop against this colour. */
    BackdropProbe(Rgb wanted) {
        this.wanted = Lab.of(wanted);
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(Measure.BACKDROP_SPREAD, Measure.BACKDROP_DISTANCE);
    }

    @Override
    public Map<Measure, Fact> take(Look look) {
        Bust bust = look.bust();
        List<Lab> colours = colours(bust);
        if (colours.size() < LEAST_SHARE / 4 * bust.lab().width() * bust.lab().height()) {
            Fact nothing = new Fact.NotSeen(Fact.Why.NOTHING_TO_MEASURE);
            return Map.of(Measure.BACKDROP_SPREAD, nothing, Measure.BACKDROP_DISTANCE, nothing);
        }
        Lab mean = mean(colours);
        double squares = colours.stream()
                .mapToDouble(c -> Math.pow(c.distance(mean), 2))
                .average()
                .orElse(0);
        return Map.of(
                Measure.BACKDROP_SPREAD, new Fact.Measured(Math.sqrt(squares), bust.area()),
                Measure.BACKDROP_DISTANCE, new Fact.Measured(mean.distance(wanted), bust.area()));
    }

    private static List<Lab> colours(Bust bust) {
        List<Lab> colours = new ArrayList<>();
        for (int row = 0; row < bust.lab().height(); row += 2) {
            for (int column = 0; column < bust.lab().width(); column += 2) {
                if (bust.mask().near(bust.pictureX(column), bust.pictureY(row), CLEAR) < SURELY_NOT_PERSON) {
                    colours.add(bust.lab().at(column, row));
                }
            }
        }
        return colours;
    }

    private static Lab mean(List<Lab> colours) {
        return new Lab(
                colours.stream().mapToDouble(Lab::l).average().orElse(0),
                colours.stream().mapToDouble(Lab::a).average().orElse(0),
                colours.stream().mapToDouble(Lab::b).average().orElse(0));
    }
}
