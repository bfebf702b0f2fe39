/** Runs rules over a disclosure and makes the review: checks, judging, outcomes, findings, verdict. */
package org.yushen.rules.check;
