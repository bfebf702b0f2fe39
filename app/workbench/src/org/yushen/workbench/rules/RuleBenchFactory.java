package org.yushen.workbench.rules;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.yushen.workbench.paper.Papers;

/** Makes the one {@link RuleBench} of the workbench when it is first asked for. */
public final class RuleBenchFactory extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object above = parent.getService(RuleBench.class);
        return above == null ? new RuleBench(PlatformUI.getWorkbench().getService(Papers.class)) : above;
    }
}
