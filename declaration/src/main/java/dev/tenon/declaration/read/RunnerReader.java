package dev.tenon.declaration.read;

import dev.tenon.declaration.Consumer;
import dev.tenon.declaration.rule.GeneralCode;
import dev.tenon.declaration.rule.ManifestCode;
import java.util.Set;

/** Reads how a plugin is started. There is one language and one version of it, whatever is written. */
final class RunnerReader {

    private static final String LANGUAGE = "python";
    private static final String VERSION = "3.12";
    private static final int VERSION_MAX = 128;
    private static final int ENTRYPOINT_MAX = 256;
    private static final Set<Consumer> VALIDATORS = Set.of(Consumer.PACKAGE, Consumer.DEBUG);

    private RunnerReader() {}

    /** Returns the module that is started. */
    static Named read(Value at) {
        if (at.isMissing()) {
            Required.report(at, VALIDATORS);
            return new Named("", at);
        }
        MapReader in = MapReader.of(at);
        language(in.at("language"));
        String version = Required.text(in.at("version"), VALIDATORS);
        tooLong(in.at("version"), version, VERSION_MAX);
        if (!version.isEmpty() && !version.equals(VERSION)) {
            in.at("version").report(ManifestCode.RUNNER_VERSION, version);
        }
        Value entrypoint = in.at("entrypoint");
        String module = Required.text(entrypoint, VALIDATORS);
        tooLong(entrypoint, module, ENTRYPOINT_MAX);
        in.unknownKeys();
        return new Named(module, entrypoint);
    }

    private static void language(Value at) {
        String language = Required.word(at, VALIDATORS);
        if (!language.isEmpty() && !language.equals(LANGUAGE)) {
            at.report(ManifestCode.RUNNER_LANGUAGE, language);
        }
    }

    private static void tooLong(Value at, String text, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            at.report(VALIDATORS, GeneralCode.TOO_LONG, at.name(), length, max);
        }
    }
}
