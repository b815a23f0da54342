package dev.tenon.toolkit.importer;

import dev.tenon.declaration.PluginDeclaration;
import dev.tenon.declaration.PluginManifest;
import dev.tenon.declaration.Purpose;
import dev.tenon.toolkit.module.TenonVersion;

/** Writes the module's {@code pom.xml}. */
@SuppressWarnings("InlineFormatString") // a whole file reads better apart
final class PomWriter {

    private static final String POM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                     xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>

              <groupId>%s</groupId>
              <artifactId>%s</artifactId>
              <version>%s</version>

              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                <tenon.version>%s</tenon.version>
              </properties>

              <dependencies>
                <dependency>
                  <groupId>dev.tenon</groupId>
                  <artifactId>tenon-runtime</artifactId>
                  <version>${tenon.version}</version>
                </dependency>
              </dependencies>

              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <proc>full</proc>
                      <annotationProcessorPaths>
                        <path>
                          <groupId>dev.tenon</groupId>
                          <artifactId>tenon-processor</artifactId>
                          <version>${tenon.version}</version>
                        </path>
                      </annotationProcessorPaths>
                      <compilerArgs>
                        <arg>-Atenon.assets=${project.basedir}/src/main/resources/_assets</arg>
            %s          </compilerArgs>
                    </configuration>
                  </plugin>
                  <plugin>
                    <groupId>dev.tenon</groupId>
                    <artifactId>tenon-maven-plugin</artifactId>
                    <version>${tenon.version}</version>
                    <executions>
                      <execution>
                        <phase>package</phase>
                        <goals>
                          <goal>package</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String FOR = """
                        <!-- Not everything that Dify's parts would refuse is an error: see IMPORT.md. -->
                        <arg>-Atenon.for=%s</arg>
            """;

    private PomWriter() {}

    /**
     * Returns the text.
     *
     * @param purpose what the module is compiled for
     */
    static String write(ImportedNames names, PluginDeclaration plugin, Purpose purpose) {
        PluginManifest manifest = plugin.manifest();
        return POM.formatted(
                names.packageName(),
                escaped(manifest.name()),
                escaped(manifest.version()),
                TenonVersion.get(),
                purpose == Purpose.ALL ? "" : FOR.formatted(purpose.value()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
