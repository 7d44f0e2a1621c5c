package org.gradphoto.kiosk.adapter.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gradphoto.kiosk.checkin.AddressChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses among the LAN addresses of this machine: the one the photographer has chosen, as long as the station's own page answers there, and else the likeliest that
 * answers. Looks again when it is told to, because cards come and go. The choice is remembered in the data folder.
 */
public final class LanChoice implements AddressChoice {

    private static final Logger LOG = LoggerFactory.getLogger(LanChoice.class);
    private static final String NAME = "phone-address.txt";

    private final Path file;
    private final Supplier<List<LanAddress.Named>> addresses;
    private final Predicate<String> answers;
    private volatile List<Option> options;
    private volatile String chosen;
    private Optional<String> wanted;

    /**
     * A choice among the addresses this machine has.
     *
     * @param answers fetches the station's own page from a host and says whether it came
     */
    public LanChoice(Path data, Predicate<String> answers) {
        this(data, LanAddress::named, answers);
    }

    LanChoice(Path data, Supplier<List<LanAddress.Named>> addresses, Predicate<String> answers) {
        this.file = data.resolve(NAME);
        this.addresses = addresses;
        this.answers = answers;
        this.wanted = remembered();
        this.options = List.of();
        this.chosen = "";
        look();
    }

    /** Looks at the cards again and asks each address for the station's page. */
    public synchronized void look() {
        options = addresses.get().stream()
                .map(address -> new Option(address.host(), address.card(), answers.test(address.host())))
                .toList();
        String before = chosen;
        chosen = best();
        if (!chosen.equals(before)) {
            LOG.info("phones find this station at {}", chosen);
        }
    }

    private String best() {
        return options.stream()
                .filter(Option::answers)
                .filter(option -> wanted.equals(Optional.of(option.host())))
                .findFirst()
                .or(() -> options.stream().filter(Option::answers).findFirst())
                .or(() -> options.stream().findFirst())
                .map(Option::host)
                .orElseThrow();
    }

    @Override
    public List<Option> options() {
        return options;
    }

    @Override
    public String chosen() {
        return chosen;
    }

    @Override
    public synchronized void choose(String host) {
        wanted = Optional.of(host);
        chosen = host;
        remember(host);
    }

    private Optional<String> remembered() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("the chosen address cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /** A choice that cannot be kept still holds until the restart. */
    private void remember(String host) {
        try {
            Path unfinished = file.resolveSibling(NAME + ".new");
            Files.writeString(unfinished, host + "\n", StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("the chosen address cannot be kept", unwritable);
        }
    }
}
