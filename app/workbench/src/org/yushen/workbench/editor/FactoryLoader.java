package org.yushen.workbench.editor;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Lets the grid's collections find their implementations. They look for them with the thread's class loader, as plain Java
 * programs do; in OSGi that loader does not see the bundle they are in. Everything else is asked of the loader that was there.
 */
final class FactoryLoader extends ClassLoader {
    private static final String IMPLEMENTATIONS = "org.eclipse.collections.impl";
    private static final String PACKAGES = "org.eclipse.collections.";
    private static final String SERVICES = "META-INF/services/" + PACKAGES;

    private final ClassLoader implementations;

    private FactoryLoader(ClassLoader before, ClassLoader implementations) {
        super(before);
        this.implementations = implementations;
    }

    /** Puts such a loader before that of this thread, where there is a framework and it is not there yet. */
    static void provide() {
        Thread thread = Thread.currentThread();
        Bundle bundle = Platform.isRunning() ? Platform.getBundle(IMPLEMENTATIONS) : null;
        BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
        if (wiring != null && !(thread.getContextClassLoader() instanceof FactoryLoader)) {
            thread.setContextClassLoader(new FactoryLoader(thread.getContextClassLoader(), wiring.getClassLoader()));
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(PACKAGES)) {
            return implementations.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        return name.startsWith(SERVICES) ? implementations.getResource(name) : null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return name.startsWith(SERVICES) ? implementations.getResources(name) : Collections.emptyEnumeration();
    }
}
