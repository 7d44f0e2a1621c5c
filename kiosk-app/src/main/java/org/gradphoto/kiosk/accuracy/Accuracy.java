package org.gradphoto.kiosk.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gradphoto.kiosk.capture.UnreadablePicture;
import org.gradphoto.kiosk.rules.Finding;

/**
 * How well all rules did on a labelled folder.
 *
 * @param sightings one for each picture that could be read
 * @param unreadable the faults of those that could not
 */
public record Accuracy(List<Sighting> sightings, List<UnreadablePicture> unreadable) {

    /** Copies what it is given. */
    public Accuracy {
        sightings = List.copyOf(sightings);
        unreadable = List.copyOf(unreadable);
    }

    /** Every rule the labels tell something about, in the order of the rulebook. */
    public List<RuleAccuracy> rules() {
        return rules(sightings);
    }

    private static List<RuleAccuracy> rules(List<Sighting> of) {
        return ids(of).stream()
                .map(rule -> RuleAccuracy.of(rule, of))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Rules that were asked but that the labels tell nothing about. */
    public List<String> withoutTruth() {
        return ids(sightings).stream()
                .filter(rule -> RuleTruths.of(rule).isEmpty())
                .toList();
    }

    private static List<String> ids(List<Sighting> sightings) {
        return sightings.stream()
                .limit(1)
                .flatMap(sighting -> sighting.verdict().findings().stream())
                .map(Finding::rule)
                .toList();
    }

    /** One rule on each kind of pictures by itself, by the name of the kind. */
    public Map<String, RuleAccuracy> byKind(String rule) {
        Map<String, RuleAccuracy> kinds = new TreeMap<>();
        sightings.stream()
                .collect(Collectors.groupingBy(sighting -> sighting.picture().kind()))
                .forEach((kind, of) -> RuleAccuracy.of(rule, of).ifPresent(accuracy -> kinds.put(kind, accuracy)));
        return kinds;
    }

    /** How many pictures were scored by models that never saw their source, because the station's models did. */
    public long heldOut() {
        return sightings.stream().filter(Sighting::heldOut).count();
    }

    /** The time that this share of the pictures did not exceed, milliseconds; empty when there is none. */
    public OptionalDouble ms(double share) {
        List<Double> times = new ArrayList<>();
        sightings.forEach(sighting -> times.add(sighting.ms()));
        times.sort(null);
        int at = (int) Math.ceil(share * times.size()) - 1;
        return times.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(times.get(Math.max(0, at)));
    }
}
