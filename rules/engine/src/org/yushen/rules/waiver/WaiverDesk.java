package org.yushen.rules.waiver;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Texts;

/** Lays waivers on findings where they hold, and says where they no longer do. */
public final class WaiverDesk {
	private final LocalDate today;
	private final Texts texts;

	public WaiverDesk(LocalDate today, Texts texts) {
		this.today = today;
		this.texts = texts;
	}

	/**
	 * Gives each finding the first waiver that holds for it. A waiver that has expired, or whose finding's operands are no longer those it
	 * was given for, does not hold: the finding stands, and a problem of the review says so.
	 */
	public void apply(Review review, List<Waiver> waivers) {
		for (Finding finding : review.getFindings()) {
			List<Waiver> meant = waivers.stream().filter(waiver -> finding.getKey().equals(waiver.getFinding())).toList();
			Waiver holding = meant.stream().filter(waiver -> lapse(waiver, finding) == null).findFirst().orElse(null);
			if (holding != null) {
				finding.setWaiver((Waiver) EcoreUtil.copy((EObject) holding));
				if (holding.getOperandsHash() == null) review.getProblems().add(unbound(finding));
			} else {
				meant.forEach(waiver -> review.getProblems().add(lapsed(waiver, finding)));
			}
		}
	}

	/** Why the waiver does not hold for the finding; null when it does. */
	String lapse(Waiver waiver, Finding finding) {
		if (waiver.getExpires() != null) {
			try {
				if (LocalDate.parse(waiver.getExpires()).isBefore(today)) return texts.say("waiver.expired", waiver.getExpires());
			} catch (DateTimeParseException e) {
				return texts.say("waiver.date", waiver.getExpires());
			}
		}
		boolean changed = waiver.getOperandsHash() != null && !waiver.getOperandsHash().equals(finding.getOperandsHash());
		return changed ? texts.say("waiver.changed") : null;
	}

	/** It holds, but would hold for any paper and any amount too: whoever wrote it by hand is told what binds it. */
	private Problem unbound(Finding finding) {
		return problem(finding, texts.say("waiver.unbound", finding.getKey(), finding.getOperandsHash()));
	}

	private Problem lapsed(Waiver waiver, Finding finding) {
		return problem(finding, texts.say("waiver.lapsed", finding.getKey(), waiver.getPerson(), waiver.getDate(), lapse(waiver, finding)));
	}

	private static Problem problem(Finding finding, String message) {
		Problem problem = ReviewFactory.eINSTANCE.createProblem();
		problem.setPack(finding.getPack());
		problem.setRule(finding.getRule());
		problem.setMessage(message);
		return problem;
	}
}
