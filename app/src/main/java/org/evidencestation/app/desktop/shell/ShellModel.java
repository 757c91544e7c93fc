package org.evidencestation.app.desktop.shell;

import java.time.InstantSource;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;

/** Which screen is shown, in which language and theme, and what time it is. */
public final class ShellModel {
    private final Texts texts;
    private final Formats formats;
    private final InstantSource time;
    private final Preferences preferences;
    private final Errands errands;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.WALL);
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyStringWrapper clock = new ReadOnlyStringWrapper("");

    private final ReadOnlyIntegerWrapper working = new ReadOnlyIntegerWrapper();
    private OptionalLong oldest = OptionalLong.empty();

    public ShellModel(Texts texts, Formats formats, InstantSource time, Preferences preferences, Errands errands) {
        this.texts = texts;
        this.formats = formats;
        this.time = time;
        this.preferences = preferences;
        this.errands = errands;
        theme = new SimpleObjectProperty<>(preferences.look().theme());
        tick();
    }

    public ObjectProperty<Screen> screen() {
        return screen;
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The station's time, as evidence is stamped with. */
    public ReadOnlyStringProperty clock() {
        return clock.getReadOnlyProperty();
    }

    /** For how many seconds at least something has been worked on away from the screen; 0 while nothing takes that long. */
    public ReadOnlyIntegerProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Once a second. */
    public void tick() {
        clock.set(formats.moment(time.instant()));
        OptionalLong now = errands.oldest();
        working.set(now.isPresent() && now.equals(oldest) ? working.get() + 1 : 0);
        oldest = now;
    }

    /** Looks as it was chosen and is kept already. */
    public void show(Preferences.Look look) {
        texts.language().set(look.language());
        theme.set(look.theme());
    }

    public void switchLanguage() {
        texts.language().set(texts.language().get().other());
        remember();
    }

    public void switchTheme() {
        theme.set(theme.get().other());
        remember();
    }

    /** A look that cannot be kept is no reason to disturb anybody: it was logged, and is asked for again next time. */
    private void remember() {
        Preferences.Look look = new Preferences.Look(texts.language().get(), theme.get());
        errands.<Boolean>run(
                () -> {
                    preferences.remember(look);
                    return true;
                },
                done -> {},
                problem -> {});
    }
}
