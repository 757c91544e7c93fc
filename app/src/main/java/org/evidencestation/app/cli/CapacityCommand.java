package org.evidencestation.app.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.evidencestation.app.StationCapacity;
import org.evidencestation.app.capacity.Forecast;
import org.evidencestation.app.capacity.Outlook;
import org.evidencestation.app.custody.HumanSize;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How long the vault's disk lasts. */
@Command(name = "capacity", mixinStandardHelpOptions = true)
final class CapacityCommand implements Callable<Integer> {
    private final Surroundings around;
    private final Words words;

    @Mixin
    private OfficeOptions office = new OfficeOptions();

    CapacityCommand(Surroundings around, Words words) {
        this.around = around;
        this.words = words;
    }

    @Override
    public Integer call() throws Exception {
        return office.work(around, station -> {
            StationCapacity capacity = new StationCapacity(station);
            tell(capacity.forecast());
            tell(capacity.outlook());
            return ExitCodes.OK;
        });
    }

    private void tell(Outlook outlook) {
        if (office.json) {
            outlook.pace().ifPresent(pace -> new JsonLines(around.out())
                    .line("range")
                    .with("earliest", pace.full().earliest())
                    .with("latest", pace.full().latest())
                    .with("busiestWeekPerDay", pace.busiest())
                    .with("quietestWeekPerDay", pace.quietest())
                    .print());
            outlook.shares().forEach(it -> new JsonLines(around.out())
                    .line("category")
                    .with("category", it.category())
                    .with("held", it.held())
                    .with("within30", it.within(30))
                    .with("within90", it.within(90))
                    .with("within365", it.within(365))
                    .print());
            return;
        }
        String never = words.of("capacity.never", Forecast.YEARS);
        around.out()
                .println(outlook.pace()
                        .map(pace -> words.of(
                                "capacity.range",
                                pace.full().earliest().map(LocalDate::toString).orElse(never),
                                HumanSize.of(pace.busiest()),
                                pace.full().latest().map(LocalDate::toString).orElse(never),
                                HumanSize.of(pace.quietest())))
                        .orElseGet(() -> words.of("capacity.young", Outlook.WEEKS)));
        outlook.shares().forEach(it -> around.out()
                .println(words.of(
                        "capacity.share",
                        words.of("keep.category." + it.category()),
                        HumanSize.of(it.held()),
                        HumanSize.of(it.within(30)),
                        HumanSize.of(it.within(90)),
                        HumanSize.of(it.within(365)))));
    }

    private void tell(Forecast forecast) {
        if (office.json) {
            new JsonLines(around.out())
                    .line("capacity")
                    .with("perDay", forecast.intake().perDay())
                    .with("busiestDay", forecast.intake().busiest())
                    .with("freeBytes", forecast.free())
                    .with("full", forecast.full())
                    .with("fullWithClearing", forecast.fullWithClearing())
                    .with("freed", forecast.freed())
                    .print();
            return;
        }
        String never = words.of("capacity.never", Forecast.YEARS);
        around.out()
                .println(words.of(
                        "capacity.intake",
                        forecast.intake().days(),
                        HumanSize.of(forecast.intake().perDay()),
                        HumanSize.of(forecast.intake().busiest())));
        around.out()
                .println(words.of(
                        "capacity.full",
                        HumanSize.of(forecast.free()),
                        forecast.full().map(LocalDate::toString).orElse(never)));
        around.out()
                .println(words.of(
                        "capacity.clearing",
                        HumanSize.of(forecast.freed()),
                        forecast.fullWithClearing().map(LocalDate::toString).orElse(never)));
    }
}
