package nl.collectief.examples.eformulier.browser;

import com.microsoft.playwright.Browser;
import nl.collectief.examples.eformulier.AppUnderTest;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Stage}, on one application for all tests; of a story that fails it tells what was seen. */
final class Stages implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Stages.class);

    private final Chromium chromium = new Chromium();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = (Browser) chromium.resolveParameter(parameter, context);
        AppUnderTest app = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        AppUnderTest.class, key -> Stage.application().start(), AppUnderTest.class);
        Stage stage = new Stage(app, browser);
        context.getStore(NAMESPACE).put(Stage.class, stage);
        return stage;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Stage stage = context.getStore(NAMESPACE).get(Stage.class, Stage.class);
        if (stage != null) {
            context.getExecutionException().ifPresent(failure -> context.publishReportEntry("seen", stage.asSeen()));
            stage.end();
        }
    }
}
