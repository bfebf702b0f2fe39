package org.yushen.codegen;

import java.io.File;
import java.io.IOException;
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
     * @param args the bundle's folder, the bundle's symbolic name, and the path of the .genmodel inside the bundle
     * @throws IOException           when the bundle's folder cannot be resolved
     * @throws IllegalStateException when the model is not valid or the code could not be written; the build fails with it
     */
    public static void main(String[] args) throws IOException {
        File bundle = new File(args[0]).getCanonicalFile();
        String name = args[1];
        // Outside Eclipse nobody maps platform:/resource/<bundle>; the generator writes to such addresses only.
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundle + File.separator));
        GenModel model = load(URI.createPlatformResourceURI(name + "/" + args[2], true));
        generate(model);
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
