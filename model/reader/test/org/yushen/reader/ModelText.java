package org.yushen.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosurePackage;

/** A disclosure as lines of “path = value”, places left out, so that the same paper read from two formats can be compared. */
final class ModelText {
    /** Where things stood, and what only one format has. */
    private static final Set<String> LEFT_OUT = Set.of("sources", "lines", "unread", "profile");

    private final List<String> lines = new ArrayList<>();

    private ModelText() {
    }

    /** @param parts names of the features of a disclosure, such as statements; none for all */
    static List<String> of(Disclosure disclosure, String... parts) {
        ModelText text = new ModelText();
        EObject root = (EObject) disclosure;
        for (EStructuralFeature feature : root.eClass().getEAllStructuralFeatures()) {
            if (parts.length == 0 || List.of(parts).contains(feature.getName())) {
                text.add(root, feature, "");
            }
        }
        return text.lines;
    }

    private void add(EObject owner, EStructuralFeature feature, String path) {
        if (!owner.eIsSet(feature) || LEFT_OUT.contains(feature.getName()) || feature.isDerived()) {
            return;
        }
        Object value = owner.eGet(feature);
        if (!(feature instanceof EReference reference)) {
            lines.add(path + feature.getName() + " = "
                    + (value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value));
        } else if (reference.isContainment() && reference.getEReferenceType() != DisclosurePackage.Literals.LOCATION) {
            List<?> held = feature.isMany() ? (List<?>) value : List.of(value);
            for (int i = 0; i < held.size(); i++) {
                EObject child = (EObject) held.get(i);
                String at = path + feature.getName() + (feature.isMany() ? "[" + i + "]" : "") + ".";
                child.eClass().getEAllStructuralFeatures().forEach(inner -> add(child, inner, at));
            }
        }
    }
}
