package org.yushen.cli.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.yushen.rules.Texts;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.YamlFile;

import com.fasterxml.jackson.databind.JsonNode;

/** The ways to spoil a paper that a pack lists beside its right papers ({@code tests/clean/defects.yaml}), one line each; docs/rules.md tells the fields. */
public final class ListedDefects {
    private final List<ListedDefect> all = new ArrayList<>();

    private ListedDefects() {
    }

    /** None. */
    public static ListedDefects none() {
        return new ListedDefects();
    }

    /**
     * @param file may not be there: then there are none
     * @throws PackException with a sentence for the user that names the file and what is wrong
     */
    public static ListedDefects in(Path file, Texts texts) throws PackException, IOException {
        ListedDefects defects = new ListedDefects();
        if (Files.isRegularFile(file)) {
            YamlFile yaml = YamlFile.read(file.toString(), Files.readAllBytes(file), texts);
            for (JsonNode item : yaml.items(yaml.root(), "defects")) {
                defects.all.add(defect(yaml, item));
            }
        }
        return defects;
    }

    private static ListedDefect defect(YamlFile yaml, JsonNode item) throws PackException {
        return new ListedDefect(yaml.required(item, "错"), yaml.texts(item, "规则"), yaml.required(item, "在"), pattern(yaml, item, "文中"), pattern(yaml, item, "其中"), pattern(yaml, item, "行"),
                pattern(yaml, item, "找"), yaml.yes(item, "删行") ? null : yaml.text(item, "换"), yaml.yes(item, "各处"), yaml.yes(item, "全行"));
    }

    private static Pattern pattern(YamlFile yaml, JsonNode item, String name) throws PackException {
        String regex = "找".equals(name) ? yaml.required(item, name) : yaml.text(item, name);
        try {
            return regex == null ? null : Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new PackException(yaml.required(item, "错") + "：" + name + "：" + e.getDescription() + "：" + regex, e);
        }
    }

    List<Operator> operators() {
        return all.stream().map(ListedDefect::operator).toList();
    }
}
