package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.rules.PackFileEditor;
import org.yushen.workbench.rules.PackOpening;
import org.yushen.workbench.rules.RuleChange;

/** A rule is edited with keys, saved, broken, mended; what is seen of it each time. The pack is a small one of the user's. */
class RuleEditingTest {
    private static final String PROBLEM = "org.yushen.workbench.rules.problem";
    private static final int HOLDS = 12;
    private static final String RULE = """
            package own.small;
            import org.yushen.model.disclosure.*;
            import org.yushen.rules.api.*;
            global Checks checks;
            rule "MY-1 试验"
              @id("MY-1") @title("试验") @severity("info") @category("试验") @basis("试验")
            when
              $s : Statement( kind == StatementKind.T3 )
            then
              checks.on($s)
                .saying("试验：{subject}").holds(
            1 == 1
                );
            end
            """;

    private final SmallPack pack = new SmallPack();
    private IFile rule;

    @BeforeEach
    void open() throws Exception {
        pack.make("MY", RULE);
        rule = pack.rule();
        PackFileEditor editor = Screen.ask(() -> (PackFileEditor) PackOpening.open(Screen.page(), rule.getLocation().toPath(), HOLDS));
        assertNotNull(editor, "the editor");
        Screen.until("the editor is in front", () -> Screen.page().getActivePart() == editor && text() != null && text().isFocusControl());
    }

    @AfterEach
    void remove() throws Exception {
        pack.remove();
    }

    private static StyledText text() {
        return Screen.find(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), StyledText.class, text -> text.getText().contains("MY-1"));
    }

    /** Writes over the line that decides, as a person does: goes there, marks it, types, saves by key. */
    private RuleChange write(String line) {
        pack.expectChange();
        Screen.ask(() -> {
            ((PackFileEditor) Screen.page().getActiveEditor()).showLine(HOLDS);
            return null;
        });
        Screen.type(line);
        Screen.until("the line is typed", () -> text().getLine(HOLDS - 1).equals(line));
        Screen.press(SWT.CTRL, 's');
        return pack.change();
    }

    private static String said() {
        Label line = Screen.find(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Label.class, label -> label.getText().contains("改动 "));
        return line == null ? "" : line.getText();
    }

    private IMarker[] markers() throws CoreException {
        return rule.findMarkers(PROBLEM, false, IResource.DEPTH_ZERO);
    }

    @Test
    void aRuleIsEditedBrokenAndMended() throws Exception {
        Paper paper = pack.paper();
        RuleChange edited = write("1 == 2");
        assertEquals(1, edited.added().size());
        assertEquals("试验：表三", edited.added().get(0).finding().getMessage().substring(0, 5));
        Screen.until("the line says what changed", () -> said().contains("0 条问题消失，1 条新增，0 条变化"));
        Screen.picture("rule-edited");

        RuleChange broken = write("1 == zzz");
        assertEquals(1, broken.problems());
        assertEquals(0, broken.gone().size(), "findings gone though the last good version stays in force");
        assertTrue(paper.review().getFindings().stream().anyMatch(finding -> finding.getRule().equals("MY-1")), "the last good version");
        assertEquals(1, markers().length);
        assertEquals(HOLDS, markers()[0].getAttribute(IMarker.LINE_NUMBER, 0));
        assertTrue(markers()[0].getAttribute(IMarker.MESSAGE, "").contains("“zzz”没有定义"), markers()[0].getAttribute(IMarker.MESSAGE, ""));
        Screen.until("the line says so", () -> said().contains("有 1 处错误，出错的文件仍用上一次正确的版本"));
        Screen.picture("rule-broken");

        RuleChange mended = write("1 == 1");
        assertEquals(0, mended.problems());
        assertEquals(1, mended.gone().size());
        assertEquals(0, markers().length);
    }

    @Test
    void aDotOffersWhatCanFollow() {
        Screen.ask(() -> {
            ((PackFileEditor) Screen.page().getActiveEditor()).showLine(HOLDS);
            return null;
        });
        Screen.type("checks.");
        Screen.until("the completion", () -> Arrays.stream(Screen.display().getShells()).anyMatch(RuleEditingTest::offersOn));
        Screen.picture("rule-completion");
    }

    private static boolean offersOn(Shell shell) {
        return Screen.find(shell, Table.class, table -> table.getItemCount() > 0 && table.getItem(0).getText().contains("开始检查一个对象")) != null;
    }
}
