package org.yushen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metamodel explains itself: rule authors read it there, and completion will show it. */
class DocumentationTest {

    private static final Path MODEL = Path.of(System.getProperty("yushen.root"), "model", "metamodel", "model");

    @ParameterizedTest
    @ValueSource(strings = {"disclosure.ecore", "review.ecore"})
    void everyClassFeatureAndLiteralIsDocumented(String name) throws Exception {
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createFileURI(MODEL.resolve(name).toString()));
        resource.load(null);
        int seen = 0;
        List<String> undocumented = new ArrayList<>();
        for (var contents = resource.getAllContents(); contents.hasNext();) {
            // An operation's parameter is explained by the operation.
            if (contents.next() instanceof ENamedElement element && !(element instanceof EParameter)) {
                seen++;
                String text = EcoreUtil.getDocumentation((EModelElement) element);
                if (text == null || text.isBlank()) {
                    undocumented.add(EcoreUtil.getURI(element).fragment());
                }
            }
        }
        assertTrue(seen > 40, "elements in " + name + ": " + seen);
        assertEquals(List.of(), undocumented);
    }
}
