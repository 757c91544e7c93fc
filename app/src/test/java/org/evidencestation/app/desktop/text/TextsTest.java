package org.evidencestation.app.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.custody.DockSnapshot;
import org.evidencestation.app.custody.IdentityBinding;
import org.evidencestation.app.custody.Notice;
import org.evidencestation.app.desktop.access.AskModel;
import org.evidencestation.app.desktop.access.CounterModel;
import org.evidencestation.app.desktop.disc.DiscKeys;
import org.evidencestation.app.desktop.duty.DutyKeys;
import org.evidencestation.app.desktop.duty.DutyModel;
import org.evidencestation.app.desktop.duty.DutyPage;
import org.evidencestation.app.desktop.equipment.EquipmentPage;
import org.evidencestation.app.desktop.handoff.HandOffKeys;
import org.evidencestation.app.desktop.health.AuditModel;
import org.evidencestation.app.desktop.health.HealthCard;
import org.evidencestation.app.desktop.health.HealthState;
import org.evidencestation.app.desktop.health.StationHealth;
import org.evidencestation.app.desktop.keeping.KeepingPage;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.recordings.RecordingsModel;
import org.evidencestation.app.desktop.regulation.RegulationModel;
import org.evidencestation.app.desktop.regulation.ValueWordsTest;
import org.evidencestation.app.desktop.review.BoardModel;
import org.evidencestation.app.desktop.review.ReviewPage;
import org.evidencestation.app.desktop.settings.SettingsPage;
import org.evidencestation.app.desktop.setup.SetupDesk.Place;
import org.evidencestation.app.desktop.setup.SetupFailure;
import org.evidencestation.app.desktop.setup.Step;
import org.evidencestation.app.desktop.shell.Screen;
import org.evidencestation.app.desktop.sound.AlarmModel;
import org.evidencestation.app.desktop.todo.TodoDesk;
import org.evidencestation.app.desktop.wall.DrawerModel;
import org.evidencestation.app.desktop.wall.Mark;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.ServiceLife;
import org.evidencestation.app.media.UnplayableException;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.ClockBand;
import org.evidencestation.app.policy.IngestDecision;
import org.evidencestation.app.policy.KeepFacts;
import org.evidencestation.app.policy.ProfileNotice;
import org.evidencestation.app.policy.Secrecy;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.app.review.Compliance;
import org.evidencestation.app.review.DrawAgain;
import org.evidencestation.app.review.Red;
import org.evidencestation.app.setting.Setting;
import org.evidencestation.app.timecard.CardRefusal;
import org.evidencestation.devices.DeviceException.Reason;
import org.evidencestation.storage.audit.FindingCode;
import org.evidencestation.storage.audit.Severity;
import org.evidencestation.storage.journal.Event;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/evidencestation/app/desktop");
    private static final Pattern FIELD = Pattern.compile("Field\\.[a-z]+\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Properties chinese = load("messages.properties");
    private final Properties english = load("messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(chinese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (String key : chinese.stringPropertyNames()) {
            assertEquals(places(chinese, key), places(english, key), key);
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        Set<String> literals = literals();
        Set<String> families =
                literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> made = made();
        Set<String> forms = literals.stream()
                .filter(key -> chinese.containsKey(key + ".consequence"))
                .collect(Collectors.toSet());
        forms.forEach(key -> made.addAll(List.of(key + ".title", key + ".consequence")));
        made.addAll(fields());
        Set<String> dead = chinese.stringPropertyNames().stream()
                .filter(key -> !literals.contains(key) && !made.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), dead, "no longer used");
        Set<String> missing = Stream.concat(
                        literals.stream().filter(key -> !families.contains(key) && !forms.contains(key)), made.stream())
                .filter(key -> !key.startsWith("org.") && !key.startsWith("."))
                .filter(key -> !chinese.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "used but not there");
    }

    @Test
    void whatWasBoundFollowsTheLanguage() {
        Texts texts = new Texts(Language.CHINESE);
        var bound = texts.of("state.READY");
        assertEquals("可取走", bound.getValue());
        texts.language().set(Language.ENGLISH);
        assertEquals("Ready to take", bound.getValue());
    }

    @Test
    void argumentsStandAsTheyAre() {
        Texts texts = new Texts(Language.ENGLISH);
        assertTrue(texts.get("notice.UNPLUGGED.happened", "it's {1}").startsWith("it's {1} was pulled"));
    }

    /** Keys put together from a closed set of names. */
    private static Set<String> made() throws IOException {
        Set<String> keys = new TreeSet<>();
        add(keys, "state.", "", Mark.values());
        add(keys, "banner.", "", ProfileNotice.Kind.values());
        add(keys, "step.", "", DockSnapshot.Step.values());
        add(keys, "clip.", "", DockSnapshot.ClipOutcome.Kind.values());
        add(keys, "band.", "", ClockBand.values());
        add(keys, "verdict.", "", IngestDecision.Verdict.values());
        add(keys, "anchor.", "", IngestDecision.Anchor.values());
        add(keys, "timecard.refused.", "", CardRefusal.values());
        add(keys, "register.", "", DrawerModel.Answer.values());
        add(keys, "recordings.", "", RecordingsModel.State.values());
        add(keys, "recordings.", ".advice", RecordingsModel.State.values());
        add(keys, "shell.", "", Screen.values());
        add(keys, "player.why.", "", UnplayableException.Why.values());
        add(keys, "mark.", "", org.evidencestation.app.viewing.Mark.Kind.values());
        keys.addAll(List.of("room.ended.BY_PERSON", "room.ended.IDLE", "room.ended.TIME_UP"));
        keys.addAll(List.of("room.ended.STATION_CLOSED", "room.ended.STOPPED"));
        keys.addAll(List.of("room.proof.INTACT", "room.proof.BROKEN", "room.proof.UNREAD"));
        add(keys, "summary.", "", Mark.IDLE, Mark.COLLECTING, Mark.ATTENTION, Mark.FAULT, Mark.READY);
        add(keys, "health.", "", HealthCard.Kind.values());
        add(keys, "health.state.", "", HealthState.values());
        add(keys, "health.support.", "", org.evidencestation.app.desktop.health.DoctorModel.Support.values());
        add(keys, "health.page.", "", org.evidencestation.app.desktop.health.HealthPage.values());
        add(keys, "health.activity.", "", StationHealth.Activity.values());
        add(keys, "health.audit.", "", AuditModel.State.values());
        add(keys, "severity.", "", Severity.values());
        add(keys, "finding.", ".means", FindingCode.values());
        add(keys, "finding.", ".now", FindingCode.values());
        for (String line : new String[] {".title", ".happened", ".safe", ".now"}) {
            add(keys, "notice.", line, Notice.Code.values());
            add(keys, "notice.DEVICE_FAILED.", line, Reason.values());
        }
        // Being pulled is a notice of its own, and evidence is safe whatever the reason.
        keys.removeIf(key -> key.startsWith("notice.DEVICE_FAILED.UNPLUGGED."));
        keys.removeIf(key -> key.matches("notice[.]DEVICE_FAILED[.](title|happened|now|.*[.]safe)"));
        keys.add("event.detail.cleared." + Event.ClipCleared.AT_ONCE);
        keys.add("event.detail.cleared." + Event.ClipCleared.LATER);
        IdentityBinding.LASTING.forEach(kind -> keys.add("identity." + kind));
        add(keys, "duty.page.", "", DutyPage.values());
        add(keys, "duty.empty.", "", DutyPage.values());
        add(keys, "duty.span.", "", DutyModel.Span.values());
        DutyKeys.made().forEach(keys::add);
        keys.addAll(ValueWordsTest.made());
        add(keys, "refusal.", "", Refusal.values());
        add(keys, "clearance.obstacle.", "", org.evidencestation.app.clearance.Obstacle.Kind.values());
        add(keys, "clearance.state.", "", org.evidencestation.app.clearance.ReviewItem.Stage.values());
        add(keys, "clearance.sheet.", "", org.evidencestation.app.desktop.clearance.ClearanceModel.Sheet.values());
        add(keys, "equipment.page.", "", EquipmentPage.values());
        add(keys, "equipment.state.", "", Device.State.values());
        add(keys, "equipment.life.", "", ServiceLife.Standing.values());
        add(keys, "equipment.need.", "", EquipmentRules.Need.values());
        add(keys, "equipment.category.", "", EquipmentRules.Category.values());
        for (String id : new BuiltInProfiles().ids()) {
            new BuiltInProfiles()
                    .profile(id)
                    .values()
                    .forEach(value -> keys.add("regulation.group." + value.key().replaceAll("[.].*", "")));
        }
        List.of("SCRAPPED", "DESTROYED", "SEALED").forEach(end -> keys.add("equipment.end." + end));
        new BuiltInProfiles()
                .profile("W")
                .rules()
                .equipment()
                .demands()
                .keySet()
                .forEach(item -> keys.add("field.demand." + item));
        add(keys, "access.sheet.", "", CounterModel.Sheet.values());
        add(keys, "access.line.", "", AskModel.Line.values());
        DiscKeys.made().forEach(keys::add);
        HandOffKeys.made().forEach(keys::add);
        add(keys, "settings.page.", "", SettingsPage.values());
        add(keys, "settings.counts.", "", Setting.Counts.values());
        for (String line : new String[] {"", ".does", ".otherwise"}) {
            add(keys, "setting.", line, Setting.values());
        }
        add(
                keys,
                "setting.",
                ".risk",
                Setting.CLEAR_RECORDERS,
                Setting.CLEAR_LOCKED,
                Setting.MIRROR,
                Setting.FIXITY_HOURS);
        add(keys, "sound.", "", AlarmModel.Voice.values());
        add(keys, "sound.", ".help", AlarmModel.Voice.values());
        List.of("zh", "en", "system").forEach(it -> keys.add("settings.language." + it));
        List.of("light", "dark").forEach(it -> keys.add("settings.theme." + it));
        List.of("DISCS", "HANDOFF", "CLEARANCE", "CAPACITY", "SETTINGS").forEach(it -> keys.add("todo.to." + it));
        List.of("category", "held", "within").forEach(it -> keys.add("capacity.column." + it));
        add(keys, "todo.", "", TodoDesk.Kind.values());
        add(keys, "keeping.page.", "", KeepingPage.values());
        add(keys, "keeping.category.", "", KeepFacts.Category.values());
        add(keys, "keeping.secrecy.", "", Secrecy.values());
        List.of("LOADING", "NONE", "FAILED").forEach(it -> keys.add("keeping.stills." + it));
        List.of("MARK", "HOLD", "SECRECY").forEach(it -> keys.add("keeping.protection." + it));
        add(keys, "todo.means.", "", TodoDesk.Kind.values());
        add(keys, "regulation.sheet.", "", RegulationModel.Sheet.values());
        add(keys, "review.page.", "", ReviewPage.values());
        add(keys, "review.red.", "", Red.Kind.values());
        add(keys, "review.now.", "", Red.Kind.values());
        add(keys, "review.doubt.", "", DrawAgain.Doubt.values());
        List.of("Open", "Reviewed", "Skipped").forEach(it -> keys.add("review.outcome." + it));
        List.of("OK", "NOT_OK", "NOT_APPLICABLE").forEach(it -> keys.add("review.verdict." + it));
        add(keys, "board.by.", "", Compliance.By.values());
        add(keys, "board.metric.", "", BoardModel.Metric.values());
        add(keys, "list.saving.", "", ListModel.Saving.values());
        add(keys, "list.save.", "", Papers.Format.values());
        add(keys, "account.role.", "", StationRole.values());
        List.of("recovery", "start", "begun").forEach(codes -> keys.add("account.codes." + codes + ".title"));
        List.of("PASSWORD", "PIN", "CARD", "START").forEach(means -> keys.add("account.means." + means));
        List.of("UNIT_HEAD", "BUREAU_DEPUTY", "UNIT_DEPUTY", "LEGAL_HEAD", "SECTION_HEAD", "ARCHIVIST")
                .forEach(post -> keys.add("account.post." + post));
        for (String of : List.of("step.", "title.", "ask.", "why.")) {
            add(keys, "setup." + of, "", Step.values());
        }
        add(keys, "setup.place.", "", Place.Kind.values());
        add(keys, "setup.failed.", "", SetupFailure.values());
        add(keys, "setup.rule.", "", ProfileNotice.Kind.values());
        add(keys, "setup.rule.notice.", "", ProfileNotice.Kind.values());
        List.of("TOO_SHORT", "TOO_LONG", "TOO_PLAIN", "TOO_COMMON").forEach(weak -> keys.add("setup.weak." + weak));
        Event.kinds().forEach(event -> keys.add("event." + event.getSimpleName()));
        return keys;
    }

    private static void add(Set<String> keys, String before, String after, Enum<?>... names) {
        for (Enum<?> name : names) {
            keys.add(before + name + after);
        }
    }

    /** What forms ask, each named where its field is made. */
    private static Set<String> fields() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith("Forms.java")).toList()) {
                FIELD.matcher(Files.readString(file))
                        .results()
                        .map(match -> "field." + match.group(1))
                        .filter(key -> !key.endsWith("."))
                        .forEach(found::add);
            }
            return found;
        }
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(found::add);
            }
            found.removeIf(literal -> literal.matches("(desktop|org)\\..*"));
            return found;
        }
    }

    private static Set<String> places(Properties words, String key) {
        return PLACE.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties load(String file) {
        Properties words = new Properties();
        try (InputStream bytes = Objects.requireNonNull(
                        Texts.class.getResourceAsStream("/org/evidencestation/app/desktop/" + file));
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
