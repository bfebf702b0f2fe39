package org.yushen.rules.check;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Unread;

/**
 * What the paper might have said where it could not be read. A rule that says the same of a paper and of all suppositions about it does
 * not depend on what is unread. A cell that stands there unread is supposed to be blank, or to hold an amount that suits nothing beside
 * it; where nobody knows how much of a side is missing, such as the indicators of a form, the paper is supposed to have nothing of that side.
 */
enum Supposition {
	BLANK_CELLS(Supposition.CELLS) {
		@Override
		void apply(Disclosure paper) {
			unreadCells(paper).forEach(cell -> cell.setState(CellState.BLANK));
		}
	},
	LARGE_CELLS(Supposition.CELLS) {
		@Override
		void apply(Disclosure paper) {
			fill(paper, new BigDecimal("918273645.54637"));
		}
	},
	NEGATIVE_CELLS(Supposition.CELLS) {
		@Override
		void apply(Disclosure paper) {
			fill(paper, new BigDecimal("-7193.82461"));
		}
	},
	NO_CODES("codes") {
		@Override
		void apply(Disclosure paper) {
			for (var statement : paper.getStatements()) {
				for (Row row : statement.getRows()) {
					row.setCode(null);
					row.setLevel(0);
					row.setParent(null);
				}
			}
		}
	},
	NO_FUNDING("funding") {
		@Override
		void apply(Disclosure paper) {
			for (PerformanceForm form : paper.getForms()) {
				form.getFunding().clear();
				form.setTermFunding(null);
				form.setAnnualFunding(null);
			}
		}
	},
	NO_INDICATORS("indicators") {
		@Override
		void apply(Disclosure paper) {
			paper.getForms().forEach(form -> form.getIndicators().clear());
		}
	},
	NO_LEVELS("levels") {
		@Override
		void apply(Disclosure paper) {
			for (PerformanceForm form : inDoubt(paper)) {
				for (Indicator indicator : form.getIndicators()) {
					indicator.setLevel1(null);
					indicator.setLevel2(null);
					indicator.setCategory(null);
				}
			}
		}
	},
	OTHER_LEVELS("levels") {
		@Override
		void apply(Disclosure paper) {
			otherLevels(paper, 1);
		}
	},
	STILL_OTHER_LEVELS("levels") {
		@Override
		void apply(Disclosure paper) {
			otherLevels(paper, 5);
		}
	},
	NO_TEXTS("texts") {
		@Override
		void apply(Disclosure paper) {
			inDoubt(paper).forEach(form -> form.getTexts().clear());
		}
	},
	ALL_TEXTS("texts") {
		@Override
		void apply(Disclosure paper) {
			for (PerformanceForm form : inDoubt(paper)) {
				for (String label : LABELS) {
					for (Phase phase : Phase.values()) {
						FormText text = DisclosureFactory.eINSTANCE.createFormText();
						text.setLabel(label);
						text.setPhase(phase);
						text.setText("无");
						form.getTexts().add(text);
					}
				}
			}
		}
	},
	NO_PROJECT("project") {
		@Override
		void apply(Disclosure paper) {
			inDoubt(paper).forEach(form -> form.setProject(null));
		}
	},
	NO_DEPARTMENT("department") {
		@Override
		void apply(Disclosure paper) {
			for (PerformanceForm form : inDoubt(paper)) {
				form.setDepartment(null);
				form.setDepartmentCode(null);
				form.setImplementer(null);
			}
		}
	},
	NO_FIELDS("fields") {
		@Override
		void apply(Disclosure paper) {
			for (PerformanceForm form : inDoubt(paper)) {
				form.setAttribute(null);
				form.setTerm(null);
			}
		}
	},
	NO_CLAIMS("claims") {
		@Override
		void apply(Disclosure paper) {
			paper.getSections().forEach(section -> section.getClaims().clear());
			paper.getAssets().clear();
			paper.getProcurement().clear();
		}
	};

	/** The side of a statement that its unread cells leave in doubt. */
	static final String CELLS = "cells";
	/** What is in doubt concerns no rule at all. */
	static final String SCRAWL = "scrawl";

	/** Sides whose things are all there, each with something unread about it: what is not told of them may still be any of the suppositions. */
	private static final Set<String> OF_THINGS_READ = Set.of(CELLS, "codes", "levels", "texts", "project", "department", "fields");
	private static final List<String> CATEGORIES = List.of("数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响", "满意度");
	private static final List<String> LABELS = List.of("项目概况", "立项依据", "项目设立必要性", "保证项目实施的制度、措施", "项目实施计划", "总体目标", "年度总体目标");
	private static final BigDecimal GROWTH = new BigDecimal("1.0137");

	private final String aspect;

	Supposition(String aspect) {
		this.aspect = aspect;
	}

	abstract void apply(Disclosure paper);

	/** Whether a rule's subjects of that side may be missing altogether, so that a rule without any may have lost them. */
	static boolean mayHide(String aspect) {
		return !OF_THINGS_READ.contains(aspect);
	}

	/** What has to be supposed where that side of the paper is in doubt; empty when the engine does not know the side. */
	static List<Supposition> about(String aspect) {
		return List.of(values()).stream().filter(supposition -> supposition.aspect.equals(aspect)).toList();
	}

	/**
	 * The paper as supposed, in which nothing of that side is said to be unread.
	 *
	 * @param paper as read
	 * @param originals of the things in the supposed paper, by these
	 */
	record World(Disclosure paper, Map<Object, Object> originals) { }

	World of(Disclosure paper) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Disclosure copy = (Disclosure) (Object) copier.copy((EObject) paper);
		copier.copyReferences();
		Map<Object, Object> originals = new IdentityHashMap<>();
		copier.forEach((original, copied) -> originals.put(copied, original));
		apply(copy);
		copy.getUnread().removeIf(unread -> aspect.equals(unread.getAspect()));
		return new World(copy, originals);
	}

	/** All cells that stand there unread. */
	static List<Cell> unreadCells(Disclosure paper) {
		return paper.getStatements().stream().flatMap(statement -> statement.getRows().stream()).flatMap(row -> row.getCells().stream())
				.filter(cell -> cell.getState() == CellState.UNREAD).toList();
	}

	/** The forms of which something of that side is unread; all of them where a note does not say which. */
	List<PerformanceForm> inDoubt(Disclosure paper) {
		List<Unread> notes = paper.getUnread().stream().filter(unread -> aspect.equals(unread.getAspect())).toList();
		boolean any = notes.stream().anyMatch(unread -> unread.getSubject() == null);
		return paper.getForms().stream().filter(form -> any || notes.stream().anyMatch(unread -> unread.getSubject() == form)).toList();
	}

	/** Each indicator in another class than its own, by as many steps. */
	void otherLevels(Disclosure paper, int steps) {
		for (PerformanceForm form : inDoubt(paper)) {
			for (Indicator indicator : form.getIndicators()) {
				int own = Math.max(0, CATEGORIES.indexOf(indicator.getCategory()));
				indicator.setCategory(CATEGORIES.get((own + steps) % CATEGORIES.size()));
			}
		}
	}

	/** Amounts that differ from cell to cell, so that no two agree by chance. */
	private static void fill(Disclosure paper, BigDecimal first) {
		BigDecimal amount = first;
		for (Cell cell : unreadCells(paper)) {
			Quantity quantity = DisclosureFactory.eINSTANCE.createQuantity();
			quantity.setValue(amount);
			quantity.setDecimals(amount.scale());
			quantity.setText(amount.toPlainString());
			quantity.setUnit(cell.getRow().getStatement().getMoneyUnit());
			cell.setAmount(quantity);
			cell.setState(CellState.VALUE);
			amount = amount.multiply(GROWTH).setScale(first.scale(), java.math.RoundingMode.HALF_UP);
		}
	}
}
