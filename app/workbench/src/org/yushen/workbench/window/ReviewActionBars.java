package org.yushen.workbench.window;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.yushen.workbench.Words;

/** The menus that every perspective has; what works on papers and rules adds itself through plugin.xml. */
final class ReviewActionBars extends ActionBarAdvisor {
    private final Words words = new Words(getClass());

    ReviewActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (ActionFactory factory : new ActionFactory[] {ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
            ActionFactory.QUIT, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.SELECT_ALL, ActionFactory.FIND, ActionFactory.RESET_PERSPECTIVE, ActionFactory.ABOUT}) {
            register(factory.create(window));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = menu(bar, "menu.file", IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        file.add(new GroupMarker("papers"));
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE, ActionFactory.SAVE_ALL);
        file.add(new Separator("export"));
        file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        file.add(new Separator());
        add(file, ActionFactory.QUIT);

        MenuManager edit = menu(bar, "menu.edit", IWorkbenchActionConstants.M_EDIT);
        add(edit, ActionFactory.UNDO, ActionFactory.REDO);
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL);
        edit.add(new Separator());
        add(edit, ActionFactory.FIND);
        edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager window = menu(bar, "menu.window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager perspectives = new MenuManager(words.get("menu.perspectives"));
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(getActionBarConfigurer().getWindowConfigurer().getWindow()));
        window.add(perspectives);
        MenuManager views = new MenuManager(words.get("menu.views"));
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(getActionBarConfigurer().getWindowConfigurer().getWindow()));
        window.add(views);
        window.add(new Separator());
        add(window, ActionFactory.RESET_PERSPECTIVE);
        window.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager help = menu(bar, "menu.help", IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        add(help, ActionFactory.ABOUT);
    }

    private MenuManager menu(IMenuManager bar, String key, String id) {
        MenuManager menu = new MenuManager(words.get(key), id);
        bar.add(menu);
        return menu;
    }

    /** The platform's own actions under our names: it has no Chinese ones. */
    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            IWorkbenchAction action = (IWorkbenchAction) getAction(factory.getId());
            action.setText(words.get("action." + factory.getId()));
            menu.add(action);
        }
    }
}
