package org.yushen.workbench.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.yushen.rules.api.Amounts;
import org.yushen.rules.api.CheckBuilder;
import org.yushen.rules.api.Checks;
import org.yushen.rules.api.Context;
import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Explanations;
import org.yushen.rules.api.FindingLink;
import org.yushen.rules.api.OtherPaper;
import org.yushen.rules.api.RequiredPart;
import org.yushen.rules.api.Standard;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.api.Terms;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;
import org.yushen.workbench.Words;
import org.yushen.workbench.rules.RuleWord.Kind;

/** The types and methods of the rule interface as words for the editor. */
final class ApiWords {
    private static final List<Class<?>> TYPES = List.of(Checks.class, CheckBuilder.class, Explanations.class, Threshold.class, WordList.class,
            Standard.class, RequiredPart.class, Context.class, OtherPaper.class, FindingLink.class, Estimate.class, Terms.class, Amounts.class,
            TableLine.class);
    private static final List<String> OF_OBJECT = List.of("equals", "hashCode", "toString");

    private final Words words = new Words(ApiWords.class);

    private ApiWords() {
    }

    static void addTo(RuleVocabulary vocabulary) {
        ApiWords api = new ApiWords();
        TYPES.forEach(type -> api.add(vocabulary, type));
    }

    private void add(RuleVocabulary vocabulary, Class<?> type) {
        vocabulary.put(new RuleWord(Kind.TYPE, type.getSimpleName(), type.getSimpleName(), said("api." + type.getSimpleName()), null));
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == type && !OF_OBJECT.contains(method.getName()) && Modifier.isPublic(method.getModifiers())) {
                vocabulary.put(type.getSimpleName(), word(type, method));
            }
        }
    }

    private RuleWord word(Class<?> type, Method method) {
        String said = said("api." + type.getSimpleName() + "." + method.getName());
        String signature = Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", "));
        String text = words.get("api.method", method.getName(), signature, said);
        String name = method.getName();
        if (name.matches("get[A-Z].*") && method.getParameterCount() == 0) {
            String feature = Character.toLowerCase(name.charAt(3)) + name.substring(4);
            return new RuleWord(Kind.FEATURE, feature, feature, said("api." + type.getSimpleName() + "." + feature), method.getReturnType().getSimpleName());
        }
        return new RuleWord(Kind.METHOD, name, written(method), text, method.getReturnType().getSimpleName());
    }

    private static String written(Method method) {
        if (method.getParameterCount() == 0) {
            return method.getName() + "()";
        }
        return method.getName() + (method.getParameterTypes()[0] == String.class ? "(\"\")" : "()");
    }

    /** Not every method needs words: its name and what it takes are shown all the same. */
    private String said(String key) {
        return Objects.requireNonNullElse(words.find(key), "");
    }
}
