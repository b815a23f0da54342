package dev.tenon.openai;

import dev.tenon.testkit.PluginProcess;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests one process of the plugin, started for the first and stopped after the last. */
final class OnePlugin implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == PluginProcess.class;
    }

    @Override
    public PluginProcess resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(ExtensionContext.Namespace.create(OnePlugin.class))
                .getOrComputeIfAbsent(
                        PluginProcess.class, key -> PluginProcess.java(TestPlugin.class), PluginProcess.class);
    }
}
