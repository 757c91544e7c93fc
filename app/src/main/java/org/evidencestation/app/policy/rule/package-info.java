/** What regulations rule, as values: each carries the article it was taken from. */
@NullMarked
package org.evidencestation.app.policy.rule;

import org.jspecify.annotations.NullMarked;
