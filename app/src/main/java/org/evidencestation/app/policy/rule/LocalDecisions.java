package org.evidencestation.app.policy.rule;

/**
 * Who decides where the text is silent: whether an ended regulation is still used, who may clear, who may let footage out.
 *
 * @param article that makes this post responsible
 * @param reading why it is read so
 */
public record LocalDecisions(String article, Post by, String reading) {
    public LocalDecisions {
        Words.require("reading", reading);
    }
}
