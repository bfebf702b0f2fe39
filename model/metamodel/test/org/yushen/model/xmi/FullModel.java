package org.yushen.model.xmi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds an object tree in which every feature of the metamodel is set, so that a feature added later is tested too. */
final class FullModel {

    /** Deep enough for a place inside a quantity inside a cell inside a row inside a row inside a statement. */
    private static final int DEEPEST = 6;

    private int counter;

    /** @return an object of the class with everything below it, every reference among it included */
    EObject build(EClass type) {
        EObject root = tree(type, 1);
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext();) {
            link(all.next(), root);
        }
        return root;
    }

    private EObject tree(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isChangeable() && !attribute.isDerived()) {
                set(object, attribute, value(attribute.getEAttributeType()));
            }
        }
        for (EReference reference : type.getEAllContainments()) {
            if (reference.isChangeable() && depth < DEEPEST) {
                for (EClass child : concrete(reference.getEReferenceType())) {
                    set(object, reference, tree(child, depth + 1));
                }
            }
        }
        return object;
    }

    private void link(EObject object, EObject root) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !reference.isChangeable() || object.eIsSet(reference)) {
                continue;
            }
            for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext();) {
                EObject other = all.next();
                if (other != object && reference.getEReferenceType().isInstance(other)) {
                    set(object, reference, other);
                    break;
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((List<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private static List<EClass> concrete(EClass type) {
        List<EClass> found = new ArrayList<>();
        EPackage owner = type.getEPackage();
        for (var classifier : owner.getEClassifiers()) {
            if (classifier instanceof EClass candidate && !candidate.isAbstract() && type.isSuperTypeOf(candidate)) {
                found.add(candidate);
            }
        }
        return found;
    }

    private Object value(EDataType type) {
        int number = ++counter;
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(literals.getELiterals().size() - 1).getInstance();
        }
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return "〔" + number + "〕“合计”<&>\t一\n二 ";
        } else if (java == BigDecimal.class) {
            return new BigDecimal("314.50").add(BigDecimal.valueOf(number));
        } else if (java == boolean.class || java == Boolean.class) {
            return true;
        }
        return EcoreUtil.createFromString(type, String.valueOf(number));
    }
}
