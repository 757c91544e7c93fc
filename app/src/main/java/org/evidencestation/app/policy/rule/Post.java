package org.evidencestation.app.policy.rule;

/**
 * A role in the words of one article: SA5 says 局主要负责人 where SM12 says 单位主要领导.
 *
 * @param title as forms print it
 */
public record Post(Role role, String title) {
    public Post {
        Words.require("title", title);
    }
}
