package org.evidencestation.app.desktop;

import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import org.evidencestation.app.account.Right;
import org.evidencestation.app.account.Session;
import org.evidencestation.app.account.StationRole;
import org.evidencestation.app.desktop.account.SessionModel;
import org.evidencestation.app.desktop.article.ArticleEvent;
import org.evidencestation.app.desktop.duty.DutyPage;
import org.evidencestation.app.desktop.listing.AgainEvent;
import org.evidencestation.app.desktop.recordings.PlayEvent;
import org.evidencestation.app.desktop.review.Going;
import org.evidencestation.app.desktop.shell.Screen;

/** The ways from one screen to another. */
final class Leading {
    private final DesktopModels models;

    Leading(DesktopModels models) {
        this.models = models;
    }

    private void show(Screen screen) {
        models.shell.screen().set(screen);
    }

    /** Lets screens lead to others, and the scene bring what its nodes ask for. */
    void connect(Scene scene) {
        scene.addEventHandler(ArticleEvent.OPEN, wish -> {
            show(Screen.REGULATIONS);
            models.regulations.open(wish.article());
        });
        scene.addEventHandler(AgainEvent.READ, wish -> models.look());
        scene.addEventHandler(PlayEvent.PLAY, wish -> {
            show(Screen.ROOM);
            models.room.watch(wish.recording(), wish.wholeOperation(), wish.purpose());
        });
        models.review.opening(this::go);
        models.review.playing((recording, second) -> {
            show(Screen.ROOM);
            models.room.watch(recording, java.time.Duration.ofSeconds(second), models.texts.get("review.purpose"));
        });
        models.counter.copying(
                request -> {
                    show(Screen.DISCS);
                    models.discs.lead(request);
                },
                request -> {
                    show(Screen.HANDOFF);
                    models.handOffs.lead(request);
                });
        models.clearance.playing(recording -> {
            show(Screen.ROOM);
            models.room.watch(recording, java.time.Duration.ZERO, models.texts.get("clearance.purpose"));
        });
    }

    private void go(Going going) {
        switch (going.place()) {
            case BOARD -> models.duty.lead(DutyPage.BOARD, going.key());
            case READY -> models.duty.lead(DutyPage.READY, going.key());
            case TASKS -> models.duty.lead(DutyPage.TASKS, going.key());
            case OPERATIONS -> models.duty.lead(DutyPage.OPERATIONS, going.key());
            case LEDGER -> models.duty.lead(DutyPage.LEDGER, going.key());
            case RECORDINGS -> models.recordings.form().text().set(going.key());
            case EQUIPMENT, SAMPLE, YEAR -> {}
        }
        show(
                switch (going.place()) {
                    case BOARD, READY, TASKS, OPERATIONS, LEDGER -> Screen.DUTY;
                    case RECORDINGS -> Screen.RECORDINGS;
                    case EQUIPMENT -> Screen.EQUIPMENT;
                    case SAMPLE, YEAR -> Screen.REVIEW;
                });
    }

    /**
     * Where somebody begins who has just come in: supervisors with what is red, the administrator with how the station is, officers with
     * the wall, the others with what waits for them.
     */
    static Screen home(SessionModel session) {
        if (session.may(Set.of(Right.OVERSEE))) {
            return Screen.REVIEW;
        }
        if (session.may(Set.of(Right.RUN_STATION))) {
            return Screen.HEALTH;
        }
        Set<StationRole> roles = session.session().get().map(Session::roles).orElse(Set.of());
        if (roles.equals(Set.of(StationRole.OFFICER))) {
            return Screen.WALL;
        }
        return List.of(Screen.TODO, Screen.ACCESS, Screen.DUTY, Screen.RECORDINGS, Screen.EQUIPMENT).stream()
                .filter(screen -> session.may(screen.anyOf()))
                .findFirst()
                .orElse(Screen.WALL);
    }
}
