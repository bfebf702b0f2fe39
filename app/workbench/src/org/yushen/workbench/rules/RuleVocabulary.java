package org.yushen.workbench.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.yushen.workbench.Words;
import org.yushen.workbench.rules.RuleWord.Kind;

/** The words a rule can be written with: the language's, the model's and the rule interface's, each with what it means. */
final class RuleVocabulary {
    static final List<String> KEYWORDS = List.of("package", "import", "global", "declare", "rule", "when", "then", "end", "salience", "no-loop",
            "not", "exists", "eval", "accumulate", "from", "collect", "forall", "and", "or", "in", "contains", "matches", "memberOf",
            "insert", "true", "false", "null", "new");
    private static final List<String> ANNOTATIONS = List.of("id", "title", "severity", "category", "basis", "requires", "since", "until", "serves");
    private static final String[] MODELS = {"disclosure", "review"};

    private final Map<String, RuleWord> types = new TreeMap<>();
    private final Map<String, Map<String, RuleWord>> members = new TreeMap<>();
    private final Words words = new Words(RuleVocabulary.class);

    private RuleVocabulary() {
    }

    /** Reads the model's own description: the generated code has no documentation in it. */
    static RuleVocabulary load() {
        RuleVocabulary vocabulary = new RuleVocabulary();
        ResourceSet models = new ResourceSetImpl();
        models.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        for (String model : MODELS) {
            Resource read = models.getResource(URI.createPlatformPluginURI("/org.yushen.model/model/" + model + ".ecore", true), true);
            vocabulary.add((EPackage) read.getContents().getFirst());
        }
        ApiWords.addTo(vocabulary);
        return vocabulary;
    }

    private void add(EPackage model) {
        for (EClassifier classifier : model.getEClassifiers()) {
            put(new RuleWord(Kind.TYPE, classifier.getName(), classifier.getName(), documentation(classifier), null));
            if (classifier instanceof EEnum literals) {
                literals.getELiterals().forEach(literal -> put(classifier.getName(),
                        new RuleWord(Kind.CONSTANT, literal.getName(), literal.getName(), documentation(literal), classifier.getName())));
            } else if (classifier instanceof EClass type) {
                type.getEAllStructuralFeatures().forEach(feature -> put(type.getName(), feature(feature)));
                type.getEAllOperations().forEach(operation -> put(type.getName(), operation(operation)));
            }
        }
    }

    private RuleWord feature(EStructuralFeature feature) {
        return new RuleWord(Kind.FEATURE, feature.getName(), feature.getName(), documentation(feature), type(feature));
    }

    private RuleWord operation(EOperation operation) {
        List<String> parameters = operation.getEParameters().stream().map(EParameter::getName).toList();
        String written = parameters.isEmpty() ? operation.getName() + "()" : operation.getName() + "(\"\")";
        return new RuleWord(Kind.METHOD, operation.getName(), written, documentation(operation), type(operation));
    }

    private static String type(ETypedElement element) {
        String name = element.getEType() == null ? null : element.getEType().getName();
        return name == null ? null : name.startsWith("E") && name.length() > 1 && Character.isUpperCase(name.charAt(1)) ? name.substring(1) : name;
    }

    /** What the element means: our own words in Chinese where there are any, else the model's documentation, which is English. */
    private String documentation(ENamedElement element) {
        boolean type = element instanceof EClassifier;
        String name = type ? element.getName() : ((ENamedElement) element.eContainer()).getName() + "." + element.getName();
        String text = Words.locale().equals(Locale.ENGLISH) ? null : words.find("model." + name);
        return text != null ? text : Objects.requireNonNullElse(EcoreUtil.getDocumentation(element), "");
    }

    void put(RuleWord type) {
        types.put(type.name(), type);
    }

    void put(String type, RuleWord member) {
        members.computeIfAbsent(type, name -> new TreeMap<>()).put(member.name(), member);
    }

    Collection<String> types() {
        return types.keySet();
    }

    Collection<RuleWord> typeWords() {
        return types.values();
    }

    /** Null when there is no such type. */
    RuleWord type(String name) {
        return types.get(name);
    }

    /** What a type has; empty when it is not known. */
    Collection<RuleWord> members(String type) {
        return members.getOrDefault(type, Map.of()).values();
    }

    /** Null when there is none. */
    RuleWord member(String type, String name) {
        return members.getOrDefault(type, Map.of()).get(name);
    }

    /** Everything of that name in any type: what a hover can tell without knowing the type. */
    List<Map.Entry<String, RuleWord>> anywhere(String name) {
        return members.entrySet().stream().filter(entry -> entry.getValue().containsKey(name))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().get(name))).toList();
    }

    Collection<RuleWord> keywords() {
        return new TreeSet<>(KEYWORDS).stream().map(word -> new RuleWord(Kind.KEYWORD, word, word, keyword(word), null)).toList();
    }

    Collection<RuleWord> annotations() {
        return ANNOTATIONS.stream().map(word -> new RuleWord(Kind.ANNOTATION, word, word + "(\"\")", words.get("annotation." + word), null)).toList();
    }

    private String keyword(String word) {
        return words.get("keyword." + word);
    }

    /** What a keyword means; null when it is none. */
    RuleWord keywordOf(String word) {
        return KEYWORDS.contains(word) ? new RuleWord(Kind.KEYWORD, word, word, keyword(word), null) : null;
    }
}
