package org.evidencestation.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidencestation.app.account.FoundStation;
import org.evidencestation.app.account.FoundStation.First;
import org.evidencestation.app.custody.SlotLearning.Learnt;
import org.evidencestation.app.desktop.setup.SetupDesk;
import org.evidencestation.app.desktop.shell.Preferences.Look;
import org.evidencestation.app.desktop.shell.Theme;
import org.evidencestation.app.desktop.text.Language;
import org.evidencestation.app.doctor.Check;
import org.evidencestation.app.doctor.Topic;
import org.evidencestation.app.office.Answer;
import org.evidencestation.app.policy.BuiltInProfiles;
import org.evidencestation.app.policy.RegimeProfile;

/** A computer that has no station yet, in memory. */
public final class InventedSetup implements SetupDesk {
    public static final List<String> CODES = List.of("0A1B-2C3D-4E5F-6G7H-8J9K-MNPQ", "RSTV-WXYZ-0A1B-2C3D-4E5F-6G7H");

    public final List<String> printed = new ArrayList<>();
    public final List<Path> saved = new ArrayList<>();
    public final List<Chosen> begun = new ArrayList<>();
    public Look look = new Look(Language.CHINESE, Theme.LIGHT);
    public Place.Kind kind = Place.Kind.NEW;
    public List<Check> checks = List.of(
            new Check(Topic.VAULT, Check.State.NOTE, "new", List.of("/srv/evidence/vault", "ext4")),
            new Check(Topic.ENCRYPTION, Check.State.ATTENTION, "plain", List.of("sda")),
            new Check(Topic.SPACE, Check.State.GOOD, "good", List.of("1.8 TB", "2.0 TB")));
    public Optional<Kept> kept = Optional.empty();
    public Check copy = new Check(Topic.COPY, Check.State.GOOD, "new", List.of("/mnt/copy", "ext4"));
    public boolean printer;
    public Optional<IOException> printing = Optional.empty();
    public Optional<IOException> failure = Optional.empty();
    public Learnt learnt = new Learnt(Map.of(), Optional.of(1), Optional.empty(), 0);
    public boolean fixed;
    public boolean left;

    @Override
    public Proposal proposal() {
        return new Proposal(
                look, "/srv/evidence/vault", fixed, List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("Asia/Urumqi")));
    }

    @Override
    public Regulations regulations() {
        return new Regulations(
                new BuiltInProfiles().ids().stream().map(InventedSetup::profile).toList(),
                List.of(),
                LocalDate.of(2026, 11, 22));
    }

    private static RegimeProfile profile(String id) {
        try {
            return new BuiltInProfiles().profile(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Place place(String typed) {
        return typed.startsWith("/")
                ? new Place(kind, Path.of(typed), checks, kept, 1_800_000_000_000L)
                : new Place(Place.Kind.NOT_A_FOLDER, Path.of(""), List.of(), Optional.empty(), 0);
    }

    @Override
    public Optional<Check> copy(Path vault, String typed) {
        return typed.startsWith("/") ? Optional.of(copy) : Optional.empty();
    }

    @Override
    public Optional<Answer<Object>> against(First one) {
        return FoundStation.against(one);
    }

    @Override
    public List<String> codes() {
        return CODES;
    }

    @Override
    public boolean printer() {
        return printer;
    }

    @Override
    public void print(Sheet sheet) throws IOException {
        if (printing.isPresent()) {
            throw printing.get();
        }
        printed.add(sheet.code());
    }

    @Override
    public void save(Sheet sheet, Path file) {
        saved.add(file);
    }

    @Override
    public Rack rack(int slots) {
        return new Rack() {
            @Override
            public Learnt look() {
                return learnt;
            }

            @Override
            public Learnt back() {
                learnt = new Learnt(Map.of(), Optional.of(1), Optional.empty(), 0);
                return learnt;
            }
        };
    }

    @Override
    public List<Check> examine(Chosen chosen) {
        return List.of(
                new Check(Topic.PROGRAM, Check.State.GOOD, "good", List.of("25", "x86_64")),
                new Check(Topic.ENCRYPTION, Check.State.ATTENTION, "plain", List.of("sda")),
                new Check(Topic.COPY, Check.State.ATTENTION, "none", List.of()),
                new Check(Topic.PEOPLE, Check.State.ATTENTION, "nobody", List.of()));
    }

    @Override
    public Answer<?> begin(Chosen chosen) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        begun.add(chosen);
        return new Answer.Done<>(chosen);
    }

    @Override
    public boolean left() {
        return left;
    }
}
