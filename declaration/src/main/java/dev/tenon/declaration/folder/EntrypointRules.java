package dev.tenon.declaration.folder;

import dev.tenon.declaration.read.Named;
import dev.tenon.declaration.rule.ManifestCode;

/** Whether the module that the daemon starts is there. A folder of nothing but declarations is not asked for it. */
final class EntrypointRules {

    private EntrypointRules() {}

    static void check(PackedFiles files, Named entrypoint) {
        String module = entrypoint.text();
        if (module.isEmpty() || files.all(EntrypointRules::isProgram).isEmpty()) {
            return;
        }
        String path = module.replace('.', '/');
        if (!files.isPacked(path + ".py") && !files.isPacked(path + "/__main__.py")) {
            String hint = files.isPacked(module) && module.endsWith(".py")
                    ? "; write '" + module.substring(0, module.length() - ".py".length()) + "'"
                    : files.hint(path + ".py");
            entrypoint.at().report(ManifestCode.ENTRYPOINT_MISSING_FILE, module, path + ".py", hint);
        }
    }

    private static boolean isProgram(String path) {
        return path.endsWith(".py")
                || path.endsWith(".jar")
                || path.equals("requirements.txt")
                || path.equals("pyproject.toml");
    }
}
