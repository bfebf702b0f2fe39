package org.yushen.model.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.DisclosurePackage;
import org.yushen.model.disclosure.Quantity;

class DisclosureStoreTest {

    @TempDir
    Path folder;

    private final DisclosureStore store = new DisclosureStore();

    @Test
    void losesNothingOfAnyFeature() throws IOException {
        EObject whole = new FullModel().build(DisclosurePackage.Literals.DISCLOSURE);
        Path file = folder.resolve("单位预算.xmi");
        store.save((Disclosure) whole, file);
        EObject again = (EObject) store.load(file);
        assertTrue(EcoreUtil.equals(whole, again), "what was loaded equals what was saved");
        assertEquals(classesOf(whole), classesOf(again));
        assertTrue(classesOf(whole).size() >= 20, () -> "classes in the tree: " + classesOf(whole));
    }

    @Test
    void keepsBlankZeroAndNotFoundApart() throws IOException {
        Disclosure paper = DisclosureFactory.eINSTANCE.createDisclosure();
        var row = DisclosureFactory.eINSTANCE.createRow();
        var statement = DisclosureFactory.eINSTANCE.createStatement();
        paper.getStatements().add(statement);
        statement.getRows().add(row);
        for (String printed : new String[] {"0.00", "314.50", null}) {
            var cell = DisclosureFactory.eINSTANCE.createCell();
            Quantity amount = DisclosureFactory.eINSTANCE.createQuantity();
            amount.setValue(printed == null ? null : new BigDecimal(printed));
            cell.setAmount(amount);
            row.getCells().add(cell);
        }
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        store.save(paper, first);
        Path file = folder.resolve("a.xmi");
        Files.write(file, first.toByteArray());
        Disclosure again = store.load(file);
        assertEquals(java.util.Arrays.asList("0.00", "314.50", null), again.getStatements().get(0).getRows().get(0).getCells().stream()
                .map(cell -> cell.getAmount().getValue()).map(value -> value == null ? null : value.toPlainString()).toList());
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        store.save(again, second);
        assertArrayEquals(first.toByteArray(), second.toByteArray());
    }

    @Test
    void refusesWhatIsNoDisclosure() throws IOException {
        Path file = Files.writeString(folder.resolve("b.xmi"), "<html/>");
        assertThrows(IOException.class, () -> store.load(file));
    }

    private static List<String> classesOf(EObject root) {
        TreeSet<String> names = new TreeSet<>();
        EcoreUtil.getAllContents(root, true).forEachRemaining(object -> names.add(((EObject) object).eClass().getName()));
        return List.copyOf(names);
    }
}
