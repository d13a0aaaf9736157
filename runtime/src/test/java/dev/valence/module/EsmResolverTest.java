package dev.valence.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EsmResolverTest {
    @TempDir Path temporary;
    private ModuleFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ModuleFolder(temporary);
    }

    private String codeOf(String specifier) {
        try {
            return folder.imported(specifier, "main.mjs");
        } catch (ModuleException e) {
            return e.code();
        }
    }

    @Test
    void aRelativeSpecifierIsAUrl() {
        folder.file("x/a b.js", "").file("c.mjs", "");
        assertThat(folder.imported("./x/a%20b.js", "main.mjs")).isEqualTo("x/a b.js");
        assertThat(folder.imported("./x/a b.js?v=1#h", "main.mjs")).isEqualTo("x/a b.js");
        assertThat(folder.imported("../c.mjs", "x/y.mjs")).isEqualTo("c.mjs");
    }

    @Test
    void aFileUrlIsAFile() {
        folder.file("a.js", "");
        String url = folder.path("a.js").toUri().toString();
        assertThat(folder.imported(url, "x/y.mjs")).isEqualTo("a.js");
    }

    @Test
    void extensionsAreNotAdded() {
        folder.file("a.js", "").file("d/index.js", "");
        assertThatThrownBy(() -> folder.imported("./a", "main.mjs"))
                .hasMessage(
                        "Cannot find module '%s' imported from %s",
                        folder.path("a"), folder.path("main.mjs"))
                .extracting("code")
                .isEqualTo("ERR_MODULE_NOT_FOUND");
        assertThat(codeOf("./d")).isEqualTo("ERR_UNSUPPORTED_DIR_IMPORT");
    }

    @Test
    void builtinsComeWithAndWithoutTheirScheme() {
        assertThat(folder.imported("fs", "main.mjs")).isEqualTo("node:fs");
        assertThat(folder.imported("node:fs/promises", "main.mjs")).isEqualTo("node:fs/promises");
        assertThat(codeOf("node:none")).isEqualTo("ERR_UNKNOWN_BUILTIN_MODULE");
    }

    @Test
    void aPackageIsFoundByItsMainOrItsIndex() {
        folder.file("node_modules/a/package.json", "{\"main\": \"lib\"}");
        folder.file("node_modules/a/lib.js", "").file("node_modules/@s/b/index.js", "");
        folder.file("node_modules/@s/b/c.js", "");
        assertThat(folder.imported("a", "x/main.mjs")).isEqualTo("node_modules/a/lib.js");
        assertThat(folder.imported("@s/b", "main.mjs")).isEqualTo("node_modules/@s/b/index.js");
        assertThat(folder.imported("@s/b/c.js", "main.mjs")).isEqualTo("node_modules/@s/b/c.js");
    }

    @Test
    void aMissingPackageIsNamed() {
        assertThatThrownBy(() -> folder.imported("none/sub", "main.mjs"))
                .hasMessage("Cannot find package 'none' imported from %s", folder.path("main.mjs"));
    }

    @Test
    void whatIsNoSpecifierIsRefused() {
        assertThat(codeOf("@scope")).isEqualTo("ERR_INVALID_MODULE_SPECIFIER");
        assertThat(codeOf("a%b")).isEqualTo("ERR_INVALID_MODULE_SPECIFIER");
        assertThat(codeOf("./a%2fb.js")).isEqualTo("ERR_INVALID_MODULE_SPECIFIER");
        assertThat(codeOf("http://host/a.js")).isEqualTo("ERR_UNSUPPORTED_ESM_URL_SCHEME");
        assertThat(codeOf("#none")).isEqualTo("ERR_PACKAGE_IMPORT_NOT_DEFINED");
    }

    @Test
    void aResolvedUrlNeedNoFile() {
        assertThat(folder.located("./later.js", "main.mjs")).isEqualTo("later.js");
    }

    @Test
    void theFormatComesFromTheExtensionAndThePackage() {
        folder.file("m/package.json", "{\"type\": \"module\"}");
        folder.file("c/package.json", "{\"type\": \"commonjs\"}");
        assertThat(folder.format("m/a.js")).isEqualTo(ModuleFormat.MODULE);
        assertThat(folder.format("m/sub/a.js")).isEqualTo(ModuleFormat.MODULE);
        assertThat(folder.format("m/node_modules/p/a.js")).isEqualTo(ModuleFormat.UNDECLARED);
        assertThat(folder.format("m/a.cjs")).isEqualTo(ModuleFormat.COMMONJS);
        assertThat(folder.format("c/a.js")).isEqualTo(ModuleFormat.COMMONJS);
        assertThat(folder.format("c/a.mjs")).isEqualTo(ModuleFormat.MODULE);
        assertThat(folder.format("a.js")).isEqualTo(ModuleFormat.UNDECLARED);
        assertThat(folder.format("a.json")).isEqualTo(ModuleFormat.JSON);
        assertThat(folder.format("a.node")).isEqualTo(ModuleFormat.ADDON);
        assertThat(folder.format("a.css")).isEqualTo(ModuleFormat.UNKNOWN);
    }
}
