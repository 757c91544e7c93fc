package org.evidencestation.app.policy.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What recorders an office has, and how it looks after them.
 *
 * @param categories what counts as recording equipment
 * @param ratio officers to devices, by class of unit
 * @param demands what a device must be able to do, by item
 * @param minimumLife before which nothing is scrapped
 * @param life service life by category
 * @param upkeep what is to be done: maintenance, faults, losses, by item
 * @param endStates what becomes of what cannot be used, by name
 * @param ledger of use
 * @param elsewhere values that stand in another regulation (SM3)
 */
public record EquipmentRules(
        Map<Category, Clause> categories,
        Map<UnitClass, Ratio> ratio,
        Map<String, Demand> demands,
        @Nullable MinimumLife minimumLife,
        Map<Category, Life> life,
        Map<String, Clause> upkeep,
        Map<EndState, Clause> endStates,
        @Nullable Ledger ledger,
        @Nullable Clause elsewhere) {
    public EquipmentRules {
        categories = Ordered.copy(categories);
        ratio = Ordered.copy(ratio);
        demands = Ordered.copy(demands);
        life = Ordered.copy(life);
        upkeep = Ordered.copy(upkeep);
        endStates = Ordered.copy(endStates);
    }

    /** Kinds of recording equipment. */
    public enum Category {
        /** 照相机. */
        CAMERA,
        /** 录音机, 录音笔. */
        AUDIO_RECORDER,
        /** 摄像机. */
        CAMCORDER,
        /** 执法记录仪. */
        BODY_CAMERA,
        /** 手持执法终端. */
        HANDHELD,
        /** 视频监控. */
        CCTV,
        /** 采集存储设备: this station among them. */
        STORAGE
    }

    /** Classes of units by how much they record (W5). */
    public enum UnitClass {
        A,
        B,
        C
    }

    /**
     * @param officers that share one device; null = as needed
     * @param units which units the class is for
     * @param inPrinciple 原则上: less is a warning, no breach
     */
    public record Ratio(String article, @Nullable Integer officers, String units, boolean inPrinciple) {
        public Ratio {
            if (officers != null && officers < 1) {
                throw new IllegalArgumentException("officers must be 1 or more, not " + officers);
            }
            Words.require("units", units);
        }
    }

    /** When a device needs what is demanded. */
    public enum Need {
        ALWAYS,
        /** 如有执法需要. */
        IF_NEEDED,
        /** 如有特殊执法需要. */
        SPECIAL
    }

    public record Demand(String article, String text, Need need) {
        public Demand {
            Words.require("text", text);
        }
    }

    public record MinimumLife(String article, int years) {
        public MinimumLife {
            if (years < 1) {
                throw new IllegalArgumentException("years must be 1 or more, not " + years);
            }
        }
    }

    /** From how many years on a device may, and after how many it should be replaced. */
    public record Life(String article, int fromYears, int toYears) {
        public Life {
            if (fromYears < 1 || toYears < fromYears) {
                throw new IllegalArgumentException("not a life: " + fromYears + " to " + toYears + " years");
            }
        }
    }

    /** What becomes of equipment that cannot be used (W13). */
    public enum EndState {
        /** 销毁. */
        DESTROYED,
        /** 封存. */
        SEALED
    }

    /** @param columns in the article's words */
    public record Ledger(String article, String title, List<String> columns) {
        public Ledger {
            Words.require("title", title);
            columns = Words.list("columns", columns);
        }
    }
}
