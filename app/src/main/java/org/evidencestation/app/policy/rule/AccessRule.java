package org.evidencestation.app.policy.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article answers to one kind of request.
 *
 * @param approver who has to approve; there exactly if the verdict is an approval
 * @param papers to be seen first, in the article's words
 * @param scope what the answer covers; empty = everything
 * @param executor who does it, where the article says so
 * @param conditions that go with a yes
 * @param reading why the article is read so, where it does not say so plainly
 */
public record AccessRule(
        String article,
        Verdict verdict,
        @Nullable Post approver,
        List<String> papers,
        List<Material> scope,
        @Nullable Post executor,
        List<Condition> conditions,
        @Nullable String reading) {
    public AccessRule {
        if ((verdict == Verdict.APPROVAL) != (approver != null)) {
            throw new IllegalArgumentException("an approver goes with the verdict approval, and only with it");
        }
        papers = Words.list("papers", papers);
        scope = List.copyOf(scope);
        conditions = List.copyOf(conditions);
    }

    /** Whether something of this kind is covered. */
    public boolean covers(Material material) {
        return scope.isEmpty() || scope.contains(material);
    }

    /** The answer. */
    public enum Verdict {
        ALLOWED,
        APPROVAL,
        /** The text lets this requester in, but not for this: a copy for the party (SA7). */
        NOT_GRANTED
    }

    /** What is asked for. */
    public enum Material {
        FOOTAGE,
        /** 结论性文件. */
        CONCLUSION,
        /** Any other paper of the case file. */
        FILE
    }

    /** What goes with a yes. */
    public enum Condition {
        /** 不得带离档案室. */
        IN_ROOM,
        /** A row in the register. */
        REGISTER,
        /** 因工作需要: the reason is written down. */
        REASON,
        /** A sheet with the fields of {@link PaperRules}. */
        SHEET,
        /** On disc, into the case file. */
        DISC,
        /** 复印寄送: sent by post, or the asking agency sends a reader. */
        POST
    }
}
