package org.evidencestation.app.desktop.setup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.setup.EnvelopeModel.Stage;
import org.evidencestation.app.desktop.setup.SetupDesk.Sheet;
import org.evidencestation.app.desktop.text.Texts;

/** Two codes, two papers, two envelopes. The codes are nowhere but here until {@link SetupDesk#begin} makes them count. */
final class CodesModel {
    private final SetupDesk desk;
    private final Texts texts;
    private final Errands errands;
    private final Supplier<String> unit;
    private final Supplier<List<Path>> vaults;
    private final List<EnvelopeModel> envelopes = new ArrayList<>();
    private final BooleanProperty sealed = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper printer = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /**
     * @param unit that stands on the sheets
     * @param vaults folders in which no sheet may be kept
     * @param random which groups are asked for
     */
    CodesModel(
            SetupDesk desk,
            Texts texts,
            Supplier<String> unit,
            Supplier<List<Path>> vaults,
            RandomGenerator random,
            Errands errands) {
        this.desk = desk;
        this.texts = texts;
        this.unit = unit;
        this.vaults = vaults;
        this.errands = errands;
        for (String code : desk.codes()) {
            int groups = code.split("-", -1).length;
            envelopes.add(new EnvelopeModel(envelopes.size() + 1, code, random.nextInt(groups)));
        }
    }

    /** Asks for a printer, which may have been turned on meanwhile. */
    void look() {
        errands.run(desk::printer, printer::set, problem -> printer.set(false));
    }

    List<EnvelopeModel> envelopes() {
        return List.copyOf(envelopes);
    }

    List<String> codes() {
        return envelopes.stream().map(EnvelopeModel::code).toList();
    }

    ReadOnlyBooleanProperty printer() {
        return printer.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Key of what is to be said of the last try to print or keep a sheet; empty if nothing. */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** Both papers are in their envelopes. */
    BooleanProperty sealed() {
        return sealed;
    }

    /** Never both at once: whoever looks over a shoulder sees one at most. */
    void show(EnvelopeModel which) {
        envelopes.forEach(EnvelopeModel::cover);
        said.set("");
        which.show();
    }

    /** Nobody is at this page any more. */
    void cover() {
        envelopes.forEach(EnvelopeModel::cover);
    }

    void print(EnvelopeModel which) {
        Sheet sheet = sheet(which);
        run(which, "setup.codes.notPrinted", () -> {
            desk.print(sheet);
            return true;
        });
    }

    /** Beside the footage, whoever copies the footage would have the codes too. */
    void save(EnvelopeModel which, Path file) {
        Path place = file.toAbsolutePath().normalize();
        if (vaults.get().stream().anyMatch(place::startsWith)) {
            said.set("setup.codes.notInVault");
            return;
        }
        Sheet sheet = sheet(which);
        run(which, "setup.codes.notSaved", () -> {
            desk.save(sheet, place);
            return true;
        });
    }

    private void run(EnvelopeModel which, String failed, Callable<Boolean> work) {
        busy.set(true);
        said.set("");
        errands.run(
                work,
                done -> {
                    busy.set(false);
                    which.written();
                },
                problem -> {
                    busy.set(false);
                    said.set(failed);
                });
    }

    private Sheet sheet(EnvelopeModel which) {
        return new Sheet(
                texts.get("setup.sheet.title"),
                unit.get(),
                texts.get("setup.sheet.number", which.number(), envelopes.size()),
                List.of(
                        texts.get("setup.sheet.what"),
                        texts.get("setup.sheet.both"),
                        texts.get("setup.sheet.keep"),
                        texts.get("setup.sheet.used")),
                List.of(texts.get("setup.sheet.keeper"), texts.get("setup.sheet.sealed")),
                which.code());
    }

    Optional<Missing> missing() {
        for (EnvelopeModel envelope : envelopes) {
            if (envelope.stage().get() != Stage.PROVEN) {
                return Optional.of(new Missing("setup.missing.code", String.valueOf(envelope.number())));
            }
        }
        return sealed.get() ? Optional.empty() : Optional.of(new Missing("setup.missing.sealed"));
    }
}
