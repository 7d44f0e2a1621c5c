package org.gradphoto.kiosk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.gradphoto.kiosk.rules.Rulebook;
import org.gradphoto.kiosk.rules.ShootingRule;
import org.gradphoto.kiosk.thread.NamedThreads;
import org.gradphoto.kiosk.ui.FxThread;
import org.jspecify.annotations.NullMarked;

/** The walls of the house. Each rule was seen to fail when it should: docs/adr/0001-one-module-walls-by-tests.md tells how. */
@AnalyzeClasses(packages = "org.gradphoto.kiosk", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.gradphoto.kiosk";

    private static final String[] CORE = {
        ROOT + ".news..",
        ROOT + ".thread..",
        ROOT + ".identity..",
        ROOT + ".capture..",
        ROOT + ".settings..",
        ROOT + ".queue..",
        ROOT + ".checkin..",
        ROOT + ".portrait..",
        ROOT + ".rules..",
        ROOT + ".photo..",
        ROOT + ".matting..",
        ROOT + ".sync..",
        ROOT + ".session..",
        ROOT + ".health..",
        ROOT + ".handover..",
        ROOT + ".statistics..",
        ROOT + ".learning..",
        ROOT + ".accuracy.."
    };

    @ArchTest
    static final ArchRule the_core_knows_no_technology = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "java.awt..",
                    "javax.imageio..",
                    "javax.sound..",
                    "java.sql..",
                    "java.net.http..",
                    "org.opencv..",
                    "nu.pattern..",
                    "org.sqlite..",
                    "io.javalin..",
                    "com.github.sarxos..",
                    "com.google.zxing..",
                    "com.fasterxml..",
                    "picocli..")
            .because("the core must run in a plain unit test");

    @ArchTest
    static final ArchRule the_core_knows_nobody_above_it = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".adapter..",
                    ROOT + ".ui..",
                    ROOT + ".web..",
                    ROOT + ".cli..",
                    ROOT + ".platform..",
                    ROOT + ".rehearsal..")
            .because("arrows run downwards only");

    @ArchTest
    static final ArchRule the_upper_rooms_do_not_know_one_another = slices().assignedFrom(new UpperRooms())
            .should()
            .notDependOnEachOther()
            .because("screens, pages, commands, the platform and each adapter can be replaced alone");

    @ArchTest
    static final ArchRule there_are_no_circles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule opencv_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".adapter.opencv..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.opencv..", "nu.pattern..")
            .because("native memory is closed where it is opened");

    @ArchTest
    static final ArchRule webcam_capture_stays_in_its_room = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".adapter.webcam..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.github.sarxos..", "com.github.eduramiba..", "io.github.eduramiba..")
            .because("its Webcam class is a world of statics");

    @ArchTest
    static final ArchRule there_is_one_door_to_the_fx_thread = noClasses()
            .that()
            .doNotBelongToAnyOf(FxThread.class)
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .because("what crosses to the screen must be found in one place");

    @ArchTest
    static final ArchRule threads_are_made_in_one_place = noClasses()
            .that()
            .doNotBelongToAnyOf(NamedThreads.class)
            .should()
            .callConstructorWhere(DescribedPredicate.describe(
                    "a thread is made", call -> call.getTargetOwner().isAssignableTo(Thread.class)))
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "an executor is made", call -> call.getTargetOwner().isEquivalentTo(Executors.class)))
            .because("a thread dump must read like the architecture page");

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "Thread.sleep is called",
                    call -> call.getTargetOwner().isEquivalentTo(Thread.class)
                            && call.getName().equals("sleep")))
            .because("waiting is done on a condition or by a scheduler, so that closing is prompt");

    @ArchTest
    static final ArchRule only_commands_write_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "commands print through picocli's writers, everything else logs");

    @ArchTest
    static final ArchRule rules_are_records =
            classes().that().implement(ShootingRule.class).should().beRecords();

    @ArchTest
    static final ArchRule no_state_is_static =
            fields().that().areStatic().should().beFinal().because("two stations must fit into one test");

    @ArchTest
    static void every_rule_is_in_the_rulebook(JavaClasses all) {
        Set<String> written = all.stream()
                .filter(type -> type.isAssignableTo(ShootingRule.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> used = Rulebook.complete().rules().stream()
                .map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertEquals(written, used, "a rule that is not in the rulebook is never asked");
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses all) {
        Set<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unmarked, "NullAway looks only into marked packages");
    }

    /** Leaves out the tests wherever a build lays them: the library's own option knows the folders of three build tools only. */
    static final class WithoutTests implements ImportOption {

        private static final Pattern TESTS = Pattern.compile(".*/test(-classes)?/org/gradphoto/.*");

        @Override
        public boolean includes(Location location) {
            return !location.matches(TESTS);
        }
    }

    /** ui, web, cli, platform, rehearsal and each adapter by itself. */
    private static final class UpperRooms implements SliceAssignment {

        @Override
        public String getDescription() {
            return "the upper rooms";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String path = type.getPackageName()
                    .substring(Math.min(ROOT.length(), type.getPackageName().length()));
            String[] rooms = path.split("\\.");
            if (rooms.length < 2) {
                return SliceIdentifier.ignore();
            }
            return switch (rooms[1]) {
                case "ui", "web", "cli", "platform", "rehearsal" -> SliceIdentifier.of(rooms[1]);
                case "adapter" -> SliceIdentifier.of(rooms.length > 2 ? "adapter." + rooms[2] : "adapter");
                default -> SliceIdentifier.ignore();
            };
        }
    }
}
