package org.yushen.workbench.paper;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one {@link Papers} of the workbench when it is first asked for. */
public final class PapersServiceFactory extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object above = parent.getService(Papers.class);
        return above == null ? Papers.open() : above;
    }
}
