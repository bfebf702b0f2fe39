package org.yushen.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates the Java code of an EMF generator model; part of the build, not of the product. */
public final class GenerateModel {

    private GenerateModel() {
    }

    /**
     * Works on a copy of the bundle's model folder under its target folder: EMF would otherwise add to the bundle's own
     * plugin.xml and plugin.properties at every run.
     *
     * @param args the bundle's folder, the bundle's symbolic name, and the path of the .genmodel inside the bundle; the
     *             code goes to the bundle's src-gen
     * @throws IOException           when a file of the bundle cannot be read or written
     * @throws IllegalStateException when the model is not valid or the code could not be written; the build fails with it
     */
    public static void main(String[] args) throws IOException {
        Path bundle = Path.of(args[0]).toRealPath();
        Path copy = bundle.resolve("target/emf");
        FolderMirror.mirror(bundle.resolve("model"), copy.resolve("model"));
        // Outside Eclipse nobody maps platform:/resource/<bundle>; the generator writes to such addresses only.
        EcorePlugin.getPlatformResourceMap().put(args[1], URI.createFileURI(copy + File.separator));
        generate(load(URI.createPlatformResourceURI(args[1] + "/" + args[2], true)));
        FolderMirror.mirror(copy.resolve("src-gen"), bundle.resolve("src-gen"));
        System.out.println("EMF code generated from " + args[2]);
    }

    private static GenModel load(URI uri) {
        ResourceSet set = new ResourceSetImpl();
        set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        var factories = set.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        set.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GenModel model = (GenModel) set.getResource(uri, true).getContents().get(0);
        model.setCanGenerate(true);
        model.setForceOverwrite(true);
        model.setCodeFormatting(false);
        // A class added to the .ecore is generated even where the .genmodel does not list it yet.
        model.reconcile();
        failOn(model.diagnose(), Diagnostic.WARNING);
        return model;
    }

    private static void generate(GenModel model) {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(model);
        failOn(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()),
                Diagnostic.ERROR);
    }

    private static void failOn(Diagnostic result, int severity) {
        if (result.getSeverity() < severity) {
            return;
        }
        StringBuilder text = new StringBuilder(result.getMessage());
        for (Diagnostic child : result.getChildren()) {
            text.append(System.lineSeparator()).append("  ").append(child.getMessage());
        }
        throw new IllegalStateException(text.toString(), result.getException());
    }
}
