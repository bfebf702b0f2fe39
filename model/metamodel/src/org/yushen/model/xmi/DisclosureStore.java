package org.yushen.model.xmi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosurePackage;

/** Saves a disclosure as XMI and loads it again; nothing is lost between the two. */
public final class DisclosureStore {
    private static final Map<String, Boolean> NO_DOCTYPE = Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);
    private static final URI NOWHERE = URI.createURI("disclosure.xmi");

    /**
     * Saves a disclosure into a file, wholly or not at all: it is written beside the file first.
     *
     * @throws IOException when the file cannot be written; an older one then stands as it was
     */
    public void save(Disclosure disclosure, Path file) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(beside)) {
                save(disclosure, stream);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a disclosure in UTF-8; the stream stays open.
     *
     * @throws IOException when the stream cannot be written to, or the disclosure refers to something outside itself
     */
    public void save(Disclosure disclosure, OutputStream stream) throws IOException {
        EObject root = (EObject) disclosure;
        if (root.eResource() != null) {
            root.eResource().save(stream, options());
            return;
        }
        XMIResourceImpl resource = resource();
        resource.getContents().add(root);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            resource.save(whole, options());
        } finally {
            resource.getContents().clear(); // the disclosure belongs to its caller, not to us
        }
        whole.writeTo(stream);
    }

    /**
     * Loads a disclosure.
     *
     * @throws IOException when the file cannot be read or holds no disclosure of this version
     */
    public Disclosure load(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return load(stream);
        }
    }

    /**
     * Reads a disclosure; the stream stays open.
     *
     * @throws IOException when the stream cannot be read or holds no disclosure of this version
     */
    public Disclosure load(InputStream stream) throws IOException {
        XMIResourceImpl resource = resource();
        try {
            resource.load(stream, options());
        } catch (WrappedException e) {
            throw new IOException(e.getCause() == null ? e : e.getCause()); // EMF wraps what the parser throws
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Disclosure disclosure)) {
            throw new IOException("not one disclosure but " + resource.getContents().size() + " things");
        }
        resource.getContents().clear();
        return disclosure;
    }

    private static XMIResourceImpl resource() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(DisclosurePackage.eNS_URI, DisclosurePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(NOWHERE);
        set.getResources().add(resource);
        return resource;
    }

    private static Map<Object, Object> options() {
        return Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
                XMLResource.OPTION_PARSER_FEATURES, NO_DOCTYPE,
                XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    }
}
