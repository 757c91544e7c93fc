package org.evidencestation.app.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidencestation.app.duty.Person;
import org.evidencestation.app.duty.Violation;
import org.evidencestation.app.equipment.Device;
import org.evidencestation.app.equipment.Equipping;
import org.evidencestation.app.equipment.ServiceLife;
import org.evidencestation.app.listing.Listing;
import org.evidencestation.app.listing.Listing.Column;
import org.evidencestation.app.listing.Listing.Fact;
import org.evidencestation.app.policy.RegimeProfile;
import org.evidencestation.app.policy.rule.EquipmentRules;
import org.evidencestation.storage.journal.EquipmentEvent;

/**
 * The papers for those who inspect how an office is equipped and uses it (W17), file by file. They inspect equipment, so no
 * officer is named: units, devices and numbers are. In Chinese, as every paper of an office.
 */
public final class InspectionPack {
    private static final int FEN = 2;

    private final RegimeProfile regime;
    private final String unit;
    private final LocalDate from;
    private final LocalDate to;

    /** @param to as {@code from}, among the days that are told of */
    public InspectionPack(RegimeProfile regime, String unit, LocalDate from, LocalDate to) {
        this.regime = regime;
        this.unit = unit;
        this.from = from;
        this.to = to;
    }

    /**
     * What is known on the day.
     *
     * @param handOuts by unit: how often recorders were taken out
     */
    public record Known(
            List<Person> people,
            List<Device> devices,
            Compliance figures,
            List<Draw> draws,
            List<YearlyEvaluation> yearly,
            List<Violation> violations,
            Map<String, Integer> handOuts) {}

    /** File name, without its ending, to list; the first is the report. */
    public Map<String, Listing> listings(Known known) {
        Map<String, Listing> listings = new LinkedHashMap<>();
        List<Equipping.Row> equipping = equipping(known);
        Optional<Long> price = price(known.devices());
        listings.put("01-迎检总表", report(known, equipping, price));
        listings.put("02-配备比例与缺口", ratio(equipping, price));
        listings.put("03-设备与使用年限", devices(known));
        listings.put("04-维修与报废", repairs(known));
        listings.put("05-使用与采集", usage(known, Compliance.By.UNIT, "部门"));
        listings.put("06-逐月情况", usage(known, Compliance.By.MONTH, "月份"));
        listings.put("07-违规计数", violations(known));
        return listings;
    }

    private List<Equipping.Row> equipping(Known known) {
        List<Equipping.Officer> officers = known.people().stream()
                .filter(Person::active)
                .map(it -> new Equipping.Officer(it.section(), it.equippingClass()))
                .toList();
        return Equipping.rows(rules(), officers, known.devices());
    }

    private EquipmentRules rules() {
        return regime.rules().equipment();
    }

    /** In fen: what the recorder that was bought last has cost. */
    private static Optional<Long> price(List<Device> devices) {
        return devices.stream()
                .filter(it -> it.category()
                        .filter(kind -> kind == EquipmentRules.Category.BODY_CAMERA)
                        .isPresent())
                .filter(it -> it.facts().priceFen() != null && it.facts().boughtOn() != null)
                .max(Comparator.comparing(it -> bought(it).orElse(LocalDate.MIN)))
                .flatMap(it -> Optional.ofNullable(it.facts().priceFen()));
    }

    private static Optional<LocalDate> bought(Device device) {
        return Optional.ofNullable(device.facts().boughtOn());
    }

    private Listing report(Known known, List<Equipping.Row> equipping, Optional<Long> price) {
        Figures total = known.figures().total();
        int missing = equipping.stream().mapToInt(it -> it.missing().orElse(0)).sum();
        long held = known.devices().stream().filter(it -> it.state().held()).count();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "在册执法人员",
                Long.toString(known.people().stream().filter(Person::active).count()),
                "人"));
        rows.add(List.of("在册设备", Long.toString(held), "台，明细见 03"));
        rows.add(List.of("配备缺口", Integer.toString(missing), "台，明细见 02"));
        rows.add(List.of(
                "补齐所需经费",
                price.map(it -> yuan(it * missing)).orElse(""),
                price.isPresent() ? "元，按最近一次购置单价 " + yuan(price.get()) + " 元" : "台账未登记单价"));
        rows.add(List.of("应当更新的设备", Long.toString(overdue(known)), "台，明细见 03"));
        rows.add(List.of(
                "按时采集率", percent(total.onTimeRate()), "%，按时 " + total.onTime() + " 件，迟 " + total.late() + " 件"));
        rows.add(List.of("执法过程覆盖率", percent(total.coverage()), "%，录像时长 ÷ 执法时长"));
        rows.add(List.of("未说明的缺口", Long.toString(total.open()), "项"));
        rows.add(List.of(
                "抽查",
                Integer.toString(known.draws().size()),
                "次，抽取 " + total.drawn() + " 件，评查 " + total.reviewed() + " 件"));
        known.yearly()
                .forEach(it -> rows.add(List.of(
                        "年度评查",
                        Integer.toString(it.held()),
                        "次，" + it.asked().article() + " 要求每年 " + it.asked().timesAYear() + " 次")));
        rows.add(List.of("违规记录", Integer.toString(inTime(known).size()), "条，按条款计数见 07"));
        return listing(
                "行政执法音像记录设备配备使用情况（迎检）",
                List.of(Column.text("项目", 2), Column.number("数值", 1), Column.text("说明", 4)),
                rows,
                List.of("本材料不列执法人员姓名。各附表与本表同时生成，SHA-256 见 SHA256SUMS，并已写入本站日志。"));
    }

    private long overdue(Known known) {
        return known.devices().stream()
                .filter(it -> it.state().held())
                .filter(it -> ServiceLife.of(it, rules(), to).standing() == ServiceLife.Standing.OVERDUE)
                .count();
    }

    private Listing ratio(List<Equipping.Row> equipping, Optional<Long> price) {
        List<List<String>> rows = equipping.stream()
                .map(it -> List.of(
                        it.section(),
                        it.unitClass().map(Enum::name).orElse(""),
                        Integer.toString(it.officers()),
                        it.needed().map(Object::toString).orElse("按需"),
                        Integer.toString(it.have()),
                        it.missing().map(Object::toString).orElse(""),
                        it.missing()
                                .flatMap(gap -> price.map(each -> yuan(each * gap)))
                                .orElse(""),
                        it.article().orElse("")))
                .toList();
        return listing(
                "配备比例与缺口",
                List.of(
                        Column.text("部门", 2),
                        Column.text("类别", 0.8),
                        Column.number("执法人员", 1),
                        Column.number("应配", 1),
                        Column.number("实有", 1),
                        Column.number("缺口", 1),
                        Column.number("所需经费（元）", 1.6),
                        Column.text("依据", 0.8)),
                rows,
                List.of("所需经费 = 缺口 × 最近一次购置执法记录仪的单价，列入年度预算时参考（W4）；单价未登记的留空。"));
    }

    private Listing devices(Known known) {
        List<List<String>> rows = known.devices().stream()
                .map(it -> {
                    ServiceLife life = ServiceLife.of(it, rules(), to);
                    return List.of(
                            it.facts().serial(),
                            it.facts().model(),
                            it.facts().section(),
                            bought(it).map(LocalDate::toString).orElse("不详"),
                            life.months()
                                    .map(age -> String.format(Locale.ROOT, "%.1f", age / 12.0))
                                    .orElse(""),
                            words(life.standing()),
                            words(it.state()));
                })
                .toList();
        return listing(
                "设备与使用年限",
                List.of(
                        Column.text("编号", 2),
                        Column.text("型号", 1.6),
                        Column.text("部门", 1.4),
                        Column.text("购置日期", 1.2),
                        Column.number("年龄（年）", 1),
                        Column.text("年限", 1.3),
                        Column.text("状态", 1)),
                rows,
                List.of());
    }

    private static String words(ServiceLife.Standing standing) {
        return switch (standing) {
            case UNKNOWN -> "购置日期不详";
            case BELOW_MINIMUM -> "未满最低年限";
            case IN_SERVICE -> "年限内";
            case REPLACEABLE -> "可以更新";
            case OVERDUE -> "应当更新";
            case UNLIMITED -> "条文未规定年限";
        };
    }

    private static String words(Device.State state) {
        return switch (state) {
            case IN_USE -> "在用";
            case FAULTY -> "故障停用";
            case IN_REPAIR -> "维修中";
            case UNUSABLE -> "不能使用";
            case LOST -> "遗失";
            case RETIRED -> "已退役";
        };
    }

    private Listing repairs(Known known) {
        List<List<String>> rows = new ArrayList<>();
        for (Device device : known.devices()) {
            long faults = count(device, EquipmentEvent.FaultReported.class);
            long repairs = count(device, EquipmentEvent.RepairEnded.class);
            long ends = count(device, EquipmentEvent.EquipmentRetired.class);
            if (faults + repairs + ends > 0 || device.state() == Device.State.LOST) {
                rows.add(List.of(
                        device.facts().serial(),
                        device.facts().section(),
                        Long.toString(faults),
                        Long.toString(count(device, EquipmentEvent.RepairOrdered.class)),
                        Long.toString(repairs),
                        words(device.state())));
            }
        }
        return listing(
                "维修与报废",
                List.of(
                        Column.text("编号", 2),
                        Column.text("部门", 1.6),
                        Column.number("故障", 1),
                        Column.number("送修", 1),
                        Column.number("修毕", 1),
                        Column.text("状态", 1)),
                rows,
                List.of("次数自登记之日起计（W12、W13）。"));
    }

    private static long count(Device device, Class<? extends EquipmentEvent> kind) {
        return device.history().stream()
                .filter(it -> kind.isInstance(it.event()))
                .count();
    }

    private Listing usage(Known known, Compliance.By by, String name) {
        SortedMap<String, Figures> figures = known.figures().rows().getOrDefault(by, new TreeMap<>());
        List<List<String>> rows = figures.entrySet().stream()
                .map(it -> List.of(
                        it.getKey().isEmpty() ? "未知" : it.getKey(),
                        by == Compliance.By.UNIT
                                ? Integer.toString(known.handOuts().getOrDefault(it.getKey(), 0))
                                : "",
                        Long.toString(it.getValue().onTime()),
                        Long.toString(it.getValue().late()),
                        percent(it.getValue().onTimeRate()),
                        percent(it.getValue().coverage()),
                        Long.toString(it.getValue().drawn()),
                        Long.toString(it.getValue().reviewed())))
                .toList();
        return listing(
                by == Compliance.By.UNIT ? "使用与采集" : "逐月情况",
                List.of(
                        Column.text(name, 2),
                        Column.number("领用次数", 1),
                        Column.number("按时（件）", 1),
                        Column.number("迟（件）", 1),
                        Column.number("按时率 %", 1),
                        Column.number("覆盖率 %", 1),
                        Column.number("抽取", 1),
                        Column.number("评查", 1)),
                rows,
                List.of());
    }

    private Listing violations(Known known) {
        List<Violation> inTime = inTime(known);
        List<List<String>> rows = new ArrayList<>();
        regime.rules()
                .violations()
                .forEach((code, it) -> rows.add(List.of(
                        code,
                        it.text(),
                        Long.toString(inTime.stream()
                                .filter(one -> one.said().code().equals(code))
                                .count()))));
        return listing(
                "违规计数", List.of(Column.text("条款", 1), Column.text("情形", 6), Column.number("条数", 1)), rows, List.of());
    }

    private List<Violation> inTime(Known known) {
        return known.violations().stream()
                .filter(it -> {
                    LocalDate day = LocalDate.ofInstant(it.at(), regime.zone());
                    return !day.isBefore(from) && !day.isAfter(to);
                })
                .toList();
    }

    private Listing listing(String title, List<Column> columns, List<List<String>> rows, List<String> notes) {
        return new Listing(
                title,
                List.of(
                        new Fact("单位", unit),
                        new Fact("依据", "《" + regime.title() + "》"),
                        new Fact("制定单位", regime.issuer()),
                        new Fact("期间", from + " 至 " + to)),
                columns,
                rows,
                notes,
                List.of("制表人", "单位负责人"));
    }

    private static String percent(OptionalDouble rate) {
        return rate.isPresent() ? String.format(Locale.ROOT, "%.1f", 100 * rate.getAsDouble()) : "";
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, FEN).toPlainString();
    }
}
