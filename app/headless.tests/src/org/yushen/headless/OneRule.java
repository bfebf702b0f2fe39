package org.yushen.headless;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Compiles one rule the way the engine does (executable model, own class loader) and fires it over one fact. */
final class OneRule {

    private static final String DRL = """
            package org.yushen.headless.rules
            import org.yushen.model.disclosure.Row
            global java.util.List heard
            rule "行名为空"
            when
                $row : Row( name == null || name.trim().isEmpty(), code == "合计" )
            then
                heard.add("行 " + $row.getCode() + " 没有名称");
            end
            """;

    private OneRule() {
    }

    /**
     * @param fact    an object of the generated metamodel
     * @param loaders where rule code finds its classes: the fact's bundle and the Drools bundle
     * @return what the rule said, empty when it did not fire
     * @throws IllegalStateException with the compiler's own text when the rule does not compile
     */
    static List<String> fire(Object fact, ClassLoader loaders) {
        // The first KieServices.get() of a JVM looks through the context loader; where that cannot see Drools it answers
        // null, and goes on answering null for ever.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(KieServices.class.getClassLoader());
        try {
            return compileAndFire(fact, loaders);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> compileAndFire(Object fact, ClassLoader loaders) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.yushen", "headless", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        files.write("src/main/resources/org/yushen/headless/rules/one.drl",
                services.getResources().newByteArrayResource(DRL.getBytes(StandardCharsets.UTF_8), "UTF-8"));
        KieBuilder builder = services.newKieBuilder(files, loaders).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        services.getRepository().addKieModule((InternalKieModule) builder.getKieModule());
        KieContainer container = services.newKieContainer(id, loaders);
        try {
            return fire(container.newKieSession(), fact);
        } finally {
            container.dispose();
            services.getRepository().removeKieModule(id);
        }
    }

    private static List<String> fire(KieSession session, Object fact) {
        List<String> heard = new ArrayList<>();
        try {
            session.setGlobal("heard", heard);
            session.insert(fact);
            session.fireAllRules();
            return heard;
        } finally {
            session.dispose();
        }
    }
}
