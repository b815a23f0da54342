package dev.tenon.processor.write.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import dev.tenon.annotation.ModelType;
import dev.tenon.declaration.ModelSchemaBuilder;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the writers know only by name is there. */
final class TypesTest {

    @Test
    void everyTypeExists() throws ReflectiveOperationException {
        for (Field field : Types.class.getDeclaredFields()) {
            if (field.getType() == ClassName.class) {
                String name = ((ClassName) field.get(null)).reflectionName();
                assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyIsOneOfTheBuilder(ModelType type) {
        Set<String> setters = Arrays.stream(ModelSchemaBuilder.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(setters)
                .containsAll(SchemaProperty.of(type).stream()
                        .map(SchemaProperty::method)
                        .toList());
    }
}
