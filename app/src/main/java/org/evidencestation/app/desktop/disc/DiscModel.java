package org.evidencestation.app.desktop.disc;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.evidencestation.app.desktop.disc.DiscSight.Waiting;
import org.evidencestation.app.desktop.errand.Errands;
import org.evidencestation.app.desktop.errand.NewestLook;
import org.evidencestation.app.desktop.form.FormModel;
import org.evidencestation.app.desktop.form.Outcome;
import org.evidencestation.app.desktop.form.Printing;
import org.evidencestation.app.desktop.listing.ListModel;
import org.evidencestation.app.desktop.listing.Papers;
import org.evidencestation.app.desktop.text.Formats;
import org.evidencestation.app.desktop.text.Texts;
import org.evidencestation.app.disc.DiscCopy;
import org.evidencestation.app.disc.DiscJob;
import org.evidencestation.app.disc.Paper;
import org.evidencestation.storage.journal.DiscJobId;
import org.evidencestation.storage.journal.RequestId;

/** The disc screen: its lists, the plan while one is made, the job that is open, and what goes on at the drive. */
public final class DiscModel {
    private final DiscDesk desk;
    private final Errands errands;
    private final NewestLook look;
    private final DiscLists lists;
    private final DiscForms forms;
    private final ListModel list;
    private final FormModel<DiscWish> form;
    private final DraftModel draft;
    private final ObjectProperty<DiscPage> page = new SimpleObjectProperty<>(DiscPage.QUEUE);
    private final ReadOnlyObjectWrapper<Optional<DiscSight>> sight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DiscJob>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DiscRun> run = new ReadOnlyObjectWrapper<>(new DiscRun.Idle());
    private final ReadOnlyObjectWrapper<Optional<DiscDrive>> drive = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Printing printing;
    /** The job that wants another copy once the open form is carried out. */
    private Optional<DiscJobId> wanting = Optional.empty();

    public DiscModel(DiscDesk desk, Papers papers, Texts texts, Formats formats, Errands errands) {
        this.desk = desk;
        this.errands = errands;
        this.look = new NewestLook(errands);
        this.printing = new Printing(errands);
        this.lists = new DiscLists(texts, formats);
        this.forms = new DiscForms(texts);
        this.list = new ListModel(errands, papers, texts);
        this.form = new FormModel<>(desk, errands, formats.zone(), this::written);
        this.draft = new DraftModel(desk, errands, this::begun);
        page.subscribe((before, now) -> {
            list.chosen().set(Optional.empty());
            list.sought().set("");
            leave();
            show();
        });
        texts.language().subscribe((before, now) -> {
            form.close();
            show();
        });
        list.chosen().subscribe(row -> {
            form.close();
            printing.forget();
        });
        form.form()
                .subscribe(
                        (before, now) -> now.ifPresent(it -> wanting = it.key().equals(DiscForms.REPLACE)
                                ? job.get().or(this::chosenJob).map(DiscJob::id)
                                : Optional.empty()));
    }

    /** Looks anew; the newest look counts. */
    public void refresh() {
        run.set(desk.run());
        look.ask(
                desk::look,
                seen -> {
                    sight.set(Optional.of(seen));
                    job.set(job.get().flatMap(it -> seen.job(it.id())));
                    show();
                },
                list::fail);
    }

    /** What replaces a bad copy is burned next: it leads to its job. */
    private void written() {
        run.set(desk.run());
        Optional<DiscJobId> next = wanting;
        wanting = Optional.empty();
        next.ifPresentOrElse(this::begun, this::refresh);
    }

    /** Begins with what a request lets out, for whoever comes from the counter. */
    public void lead(RequestId request) {
        page.set(DiscPage.QUEUE);
        look.ask(
                desk::look,
                seen -> {
                    sight.set(Optional.of(seen));
                    show();
                    list.rows().stream()
                            .filter(row -> row.key().equals(request.value()))
                            .findFirst()
                            .ifPresent(row -> {
                                list.chosen().set(Optional.of(row));
                                plan();
                            });
                },
                list::fail);
    }

    /** Once a second while it is on the screen. */
    public void tick() {
        DiscRun before = run.get();
        DiscRun now = desk.run();
        run.set(now);
        if (before instanceof DiscRun.Working && !(now instanceof DiscRun.Working)) {
            refresh();
            lookAtDrive();
        }
    }

    /** Asks what is in the drive; not while it works. */
    public void lookAtDrive() {
        if (!(run.get() instanceof DiscRun.Working)) {
            errands.run(desk::drive, found -> drive.set(Optional.of(found)), problem -> drive.set(Optional.empty()));
        }
    }

    /** Somebody else is here: what was being written is nobody's any more. What runs at the drive goes on. */
    public void forget() {
        form.forget();
        draft.close();
    }

    private void show() {
        sight.get()
                .ifPresent(seen -> list.show(
                        switch (page.get()) {
                            case QUEUE -> lists.queue(seen);
                            case JOBS -> lists.jobs(seen);
                            case REGISTER -> lists.register(seen);
                            case TESTS -> lists.tests(seen);
                        }));
    }

    /** Opens the plan for what is chosen in the queue. */
    void plan() {
        form.close();
        waiting().ifPresent(it -> sight.get().ifPresent(seen -> draft.begin(it, seen.wanted())));
    }

    private void begun(DiscJobId id) {
        look.forget();
        errands.run(
                desk::look,
                seen -> {
                    sight.set(Optional.of(seen));
                    page.set(DiscPage.JOBS);
                    show();
                    seen.job(id).ifPresent(this::open);
                },
                problem -> list.fail());
    }

    /** Shows one job in full. */
    void open(DiscJob wanted) {
        form.close();
        printing.forget();
        job.set(Optional.of(wanted));
        lookAtDrive();
    }

    /** Back to the list. */
    void leave() {
        form.close();
        draft.close();
        job.set(Optional.empty());
    }

    /** What is chosen in the queue. */
    Optional<Waiting> waiting() {
        return page.get() != DiscPage.QUEUE
                ? Optional.empty()
                : chosen().flatMap(key -> sight.get().flatMap(seen -> seen.queue().stream()
                        .filter(it -> it.key().equals(key))
                        .findFirst()));
    }

    /** The job that is chosen, or that the chosen copy belongs to. */
    Optional<DiscJob> chosenJob() {
        return chosen().flatMap(key -> sight.get().flatMap(seen -> seen.jobs().stream()
                .filter(it -> it.id().value().equals(key.replaceAll("/.*", "")))
                .findFirst()));
    }

    /** A copy that is chosen, in the register or among the tests. */
    Optional<DiscCopy> chosenCopy() {
        return chosenJob().flatMap(of -> chosen().flatMap(key -> of.copies().stream()
                .filter(it -> DiscLists.key(of.id(), it.disc(), it.copy()).equals(key))
                .findFirst()));
    }

    private Optional<String> chosen() {
        return list.chosen().get().map(ListModel.Row::key);
    }

    void order(DiscWish wish) {
        wanting = Optional.empty();
        form.order(wish);
    }

    void print(DiscJob of, DiscCopy copy, Paper paper, Path file) {
        printing.run(() -> desk.print(of.id(), copy.disc(), copy.copy(), paper, file), this::refresh);
    }

    DiscForms forms() {
        return forms;
    }

    DiscLists lists() {
        return lists;
    }

    public ListModel list() {
        return list;
    }

    public FormModel<DiscWish> form() {
        return form;
    }

    public DraftModel draft() {
        return draft;
    }

    public ObjectProperty<DiscPage> page() {
        return page;
    }

    public ReadOnlyObjectProperty<Optional<DiscSight>> sight() {
        return sight.getReadOnlyProperty();
    }

    /** The job that is shown in full. */
    public ReadOnlyObjectProperty<Optional<DiscJob>> job() {
        return job.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DiscRun> run() {
        return run.getReadOnlyProperty();
    }

    /** As it was when somebody last looked; empty while nobody did, or it could not be asked. */
    public ReadOnlyObjectProperty<Optional<DiscDrive>> drive() {
        return drive.getReadOnlyProperty();
    }

    /** What became of the last paper. */
    public ReadOnlyObjectProperty<Outcome> printing() {
        return printing.outcome();
    }
}
