package org.yushen.reader;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Statement;

/** What two readings of one paper are compared by. */
public final class Facts {

    private Facts() {
    }

    /** Everything that was read, as text. */
    public static List<String> of(Disclosure paper) {
        Stream<String> head = Stream.of(paper.getUnit() + " " + paper.getFiscalYear() + " " + paper.getKind() + " " + paper.getMoneyUnit());
        Stream<String> cells = paper.getStatements().stream().flatMap(Facts::cells);
        Stream<String> claims = paper.getSections().stream().flatMap(section -> section.getClaims().stream()
                .map(claim -> section.getTopic() + " " + claim.getSubject() + " " + (claim.getAmount() == null ? null : claim.getAmount().getValue())));
        Stream<String> indicators = paper.getForms().stream().flatMap(form -> form.getIndicators().stream()
                .map(indicator -> form.getProject() + " " + indicator.getName() + " " + (indicator.getTarget() == null ? null : indicator.getTarget().getText())));
        Stream<String> terms = paper.getGlossary().stream().map(term -> term.getTerm() + " " + term.getDefinition());
        return Stream.of(head, cells, claims, indicators, terms).flatMap(stream -> stream).toList();
    }

    private static Stream<String> cells(Statement statement) {
        return statement.getRows().stream().flatMap(row -> row.getCells().stream()
                .map(cell -> statement.getId() + " " + row.getCode() + " " + row.getName() + " " + cell.getColumn().getPath() + " " + cell.getText()));
    }

    /** Whether two models are the same in every feature. */
    public static boolean same(Disclosure one, Disclosure other) {
        return EcoreUtil.equals((EObject) one, (EObject) other);
    }
}
