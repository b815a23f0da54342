package dev.tenon.processor.read;

import dev.tenon.annotation.Arch;
import dev.tenon.annotation.ConfigurateMethod;
import dev.tenon.annotation.ModelType;
import dev.tenon.annotation.PluginTag;
import dev.tenon.processor.diagnostic.Origin;
import dev.tenon.processor.source.SourceHelp;
import dev.tenon.processor.source.SourceHidden;
import dev.tenon.processor.source.SourceModelClass;
import dev.tenon.processor.source.SourcePermission;
import dev.tenon.processor.source.SourcePlugin;
import dev.tenon.processor.source.SourceProvider;
import dev.tenon.processor.source.SourceRoot;
import dev.tenon.processor.source.SourceTypeUse;
import dev.tenon.processor.source.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads a provider type and all that is reached from it, in one round. */
public final class RootReader {

    private static final String PROVIDER = "ModelProvider";

    private final TypeElement type;
    private final ReadContext context;
    private final RecordReader records;
    private final ModelClassReader models;

    /** Makes a reader of a type. */
    public RootReader(ProcessingEnvironment environment, TypeElement type) {
        this.type = type;
        this.context = new ReadContext(environment, type);
        this.records = new RecordReader(context);
        this.models = new ModelClassReader(context, records);
    }

    /** Returns whether a type has {@code @ModelProvider}. */
    public static boolean isProvider(TypeElement type) {
        return AnnotationView.of(type, PROVIDER) != null;
    }

    /** Reads the root; null if it has no {@code @ModelProvider}. */
    public @Nullable SourceRoot read() {
        AnnotationView provider = AnnotationView.of(type, PROVIDER);
        if (provider == null) {
            return null;
        }
        AnnotationView plugin = AnnotationView.of(type, "DifyPlugin");
        String simpleName = type.getSimpleName().toString();
        String stem = simpleName.length() > "Provider".length() && simpleName.endsWith("Provider")
                ? simpleName.substring(0, simpleName.length() - "Provider".length())
                : simpleName;
        return new SourceRoot(
                context.ref(type),
                Origin.of(type),
                context.accessibility().obstacle(type),
                GeneratedNames.read(context, type, provider, stem + "Plugin"),
                plugin == null ? null : plugin(plugin),
                provider(provider),
                validated(),
                models(provider),
                new MappingReader(context).read(type));
    }

    /** Returns the types that could not be resolved, with the place where each is named. */
    public Map<String, Origin> unresolved() {
        return context.unresolved();
    }

    /** Returns the types that generated code would have to name and must not. */
    public List<SourceHidden> hidden() {
        return context.hidden();
    }

    /** Reads what the provider class checks credentials of; a raw type names nothing. */
    private @Nullable SourceTypeUse validated() {
        for (DeclaredType each : Supertypes.of(type, context).all()) {
            if (Supertypes.name(each).equals("dev.tenon.runtime.ProviderCredentialsValidator")) {
                context.named(type, Origin.of(type));
                return each.getTypeArguments().isEmpty()
                        ? new SourceTypeUse("C", Origin.of(type), SourceTypeUse.Kind.UNNAMED, null)
                        : records.use(each.getTypeArguments().get(0), Origin.of(type));
            }
        }
        return null;
    }

    private List<SourceModelClass> models(AnnotationView provider) {
        List<SourceModelClass> classes = new ArrayList<>();
        for (AnnotationView.TypeValue each : provider.types("models")) {
            if (each.type() instanceof DeclaredType declared && declared.getKind() != TypeKind.ERROR) {
                classes.add(models.read((TypeElement) declared.asElement(), each.origin()));
            } else {
                context.unresolved("the class of models", each.origin());
            }
        }
        return classes;
    }

    private static SourcePlugin plugin(AnnotationView view) {
        return new SourcePlugin(
                view.origin(),
                view.text("author"),
                view.text("version"),
                view.text("name"),
                TextReader.text(view, "label"),
                TextReader.text(view, "description"),
                view.text("icon"),
                view.text("iconDark"),
                view.number("memory"),
                permission(view.annotation("permission")),
                view.constants(PluginTag.class, "tags"),
                view.text("minimumDifyVersion"),
                view.text("createdAt"),
                view.text("privacy"),
                view.text("repo"),
                view.list("arch", view.constants(Arch.class, "arch")),
                view.text("rawYaml"));
    }

    private static @Nullable SourcePermission permission(@Nullable AnnotationView view) {
        if (view == null) {
            return null;
        }
        return new SourcePermission(
                view.origin(),
                view.isTrue("tool"),
                view.isTrue("node"),
                view.isTrue("endpoint"),
                view.isTrue("app"),
                view.constants(ModelType.class, "models").stream()
                        .map(Written::value)
                        .toList(),
                view.number("storage"));
    }

    private SourceProvider provider(AnnotationView view) {
        AnnotationView help = view.annotation("help");
        return new SourceProvider(
                view.origin(),
                view.text("name"),
                TextReader.text(view, "label"),
                TextReader.text(view, "description"),
                TextReader.text(view, "iconSmall"),
                TextReader.text(view, "iconLarge"),
                TextReader.text(view, "iconSmallDark"),
                TextReader.text(view, "iconLargeDark"),
                view.text("background"),
                help == null
                        ? null
                        : new SourceHelp(help.origin(), TextReader.text(help, "title"), TextReader.text(help, "url")),
                view.origin("configurateMethods"),
                view.constants(ConfigurateMethod.class, "configurateMethods"),
                credentials(view, "providerCredentials"),
                credentials(view, "modelCredentials"),
                TextReader.text(view, "modelNameLabel"),
                TextReader.text(view, "modelNamePlaceholder"),
                view.origin("models"),
                view.text("fileName"),
                view.text("rawYaml"));
    }

    private @Nullable SourceTypeUse credentials(AnnotationView view, String member) {
        List<AnnotationView.TypeValue> written = view.types(member);
        return written.isEmpty()
                ? null
                : records.use(written.get(0).type(), written.get(0).origin());
    }
}
