package org.yushen.headless;

import java.net.URL;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One class loader over the loaders of several bundles. Drools looks for fact classes and for its own in the one loader it
 * is given; in Equinox no single bundle sees both.
 */
final class BundleLoaders extends ClassLoader {

    private final Set<ClassLoader> loaders = new LinkedHashSet<>();

    /** @param anchors a class of each bundle to look in, in order */
    BundleLoaders(Class<?>... anchors) {
        super(null);
        for (Class<?> anchor : anchors) {
            loaders.add(anchor.getClassLoader());
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException next) {
                continue;
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected URL findResource(String name) {
        for (ClassLoader loader : loaders) {
            URL found = loader.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
