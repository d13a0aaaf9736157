package dev.valence.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommonJsResolverTest {
    @TempDir Path temporary;
    private ModuleFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new ModuleFolder(temporary);
    }

    @Test
    void aFileIsFoundWithAndWithoutItsExtension() {
        folder.file("a.js", "").file("b.json", "").file("c", "").file("d.cjs", "");
        assertThat(folder.required("./a", "main.js")).isEqualTo("a.js");
        assertThat(folder.required("./a.js", "main.js")).isEqualTo("a.js");
        assertThat(folder.required("./b", "main.js")).isEqualTo("b.json");
        assertThat(folder.required("./c", "main.js")).isEqualTo("c");
        assertThat(folder.required("./d", "main.js")).isNull();
        assertThat(folder.required("./d.cjs", "main.js")).isEqualTo("d.cjs");
    }

    @Test
    void anAbsolutePathIsTakenAsItIs() {
        folder.file("a.js", "");
        assertThat(folder.required(folder.path("a").toString(), "x/y.js")).isEqualTo("a.js");
    }

    @Test
    void aFileComesBeforeAFolderUnlessTheRequestEndsWithASlash() {
        folder.file("a.js", "").file("a/index.js", "");
        assertThat(folder.required("./a", "main.js")).isEqualTo("a.js");
        assertThat(folder.required("./a/", "main.js")).isEqualTo("a/index.js");
    }

    @Test
    void dotsNameFolders() {
        folder.file("index.js", "").file("x/index.json", "").file("x.js", "");
        assertThat(folder.required(".", "x/y.js")).isEqualTo("x/index.json");
        assertThat(folder.required("..", "x/y.js")).isEqualTo("index.js");
        assertThat(folder.required("../x/.", "x/y.js")).isEqualTo("x/index.json");
    }

    @Test
    void aFolderHasTheMainOfItsPackageJson() {
        folder.file("p/package.json", "{\"main\": \"./lib\"}").file("p/lib/index.js", "");
        folder.file("q/package.json", "{\"main\": \"gone\"}").file("q/index.js", "");
        assertThat(folder.required("./p", "main.js")).isEqualTo("p/lib/index.js");
        assertThat(folder.required("./q", "main.js")).isEqualTo("q/index.js");
    }

    @Test
    void aMainThatIsNotThereIsNamed() {
        folder.file("p/package.json", "{\"main\": \"gone.js\"}");
        assertThatThrownBy(() -> folder.required("./p", "main.js"))
                .hasMessage(
                        "Cannot find module '%s'. Please verify that the package.json has a valid"
                                + " \"main\" entry",
                        folder.path("p/gone.js"));
    }

    @Test
    void packagesAreSearchedInTheFoldersAbove() {
        folder.file("node_modules/a/index.js", "").file("x/node_modules/b.js", "");
        folder.file("x/node_modules/a/lib/c.js", "");
        assertThat(folder.required("b", "x/y/z.js")).isEqualTo("x/node_modules/b.js");
        assertThat(folder.required("a/lib/c", "x/y/z.js")).isEqualTo("x/node_modules/a/lib/c.js");
        assertThat(folder.required("a", "x/y/z.js")).isEqualTo("node_modules/a/index.js");
        assertThat(folder.required("none", "x/y/z.js")).isNull();
    }

    @Test
    void nodeModulesIsNotSearchedInItself() {
        assertThat(NodeModules.above(Path.of("/a/node_modules/b")))
                .containsExactly(
                        Path.of("/a/node_modules/b/node_modules"),
                        Path.of("/a/node_modules"),
                        Path.of("/node_modules"));
    }

    @Test
    void exportsChooseByConditionInTheirOrder() {
        folder.file(
                "node_modules/p/package.json",
                "{\"exports\": {\"import\": \"./i.mjs\", \"require\": \"./r.cjs\", \"default\":"
                        + " \"./d.js\"}}");
        folder.file("node_modules/p/r.cjs", "").file("node_modules/p/i.mjs", "");
        assertThat(folder.required("p", "main.js")).isEqualTo("node_modules/p/r.cjs");
        assertThat(folder.imported("p", "main.mjs")).isEqualTo("node_modules/p/i.mjs");
    }

    @Test
    void exportsHideEverythingElse() {
        folder.file("node_modules/p/package.json", "{\"exports\": \"./main.js\"}");
        folder.file("node_modules/p/main.js", "").file("node_modules/p/other.js", "");
        assertThat(folder.required("p", "main.js")).isEqualTo("node_modules/p/main.js");
        assertThatThrownBy(() -> folder.required("p/other.js", "main.js"))
                .hasMessage(
                        "Package subpath './other.js' is not defined by \"exports\" in %s imported"
                                + " from %s",
                        folder.path("node_modules/p/package.json"), folder.path("main.js"))
                .extracting("code")
                .isEqualTo("ERR_PACKAGE_PATH_NOT_EXPORTED");
    }

    @Test
    void aPatternStandsForManyFilesAndTheLongestWins() {
        folder.file(
                "node_modules/p/package.json",
                "{\"exports\": {\"./*\": \"./lib/*.js\", \"./in/*\": null, \"./in/ok/*.js\":"
                        + " \"./ok/*.js\"}}");
        folder.file("node_modules/p/lib/a/b.js", "").file("node_modules/p/ok/c.js", "");
        assertThat(folder.required("p/a/b", "main.js")).isEqualTo("node_modules/p/lib/a/b.js");
        assertThat(folder.required("p/in/ok/c.js", "main.js")).isEqualTo("node_modules/p/ok/c.js");
        assertThatThrownBy(() -> folder.required("p/in/x", "main.js"))
                .hasMessageStartingWith("Package subpath './in/x' is not defined");
    }

    @Test
    void aTargetMustStayInItsPackage() {
        folder.file("node_modules/p/package.json", "{\"exports\": \"../q.js\"}");
        folder.file("node_modules/r/package.json", "{\"exports\": \"./a/../../q.js\"}");
        assertThatThrownBy(() -> folder.required("p", "main.js"))
                .hasMessageEndingWith("targets must start with \"./\"")
                .extracting("code")
                .isEqualTo("ERR_INVALID_PACKAGE_TARGET");
        assertThatThrownBy(() -> folder.required("r", "main.js"))
                .extracting("code")
                .isEqualTo("ERR_INVALID_PACKAGE_TARGET");
    }

    @Test
    void aListOfTargetsIsTriedInOrder() {
        folder.file("node_modules/p/package.json", "{\"exports\": [\"bad\", \"./good.js\"]}");
        folder.file("node_modules/p/good.js", "");
        assertThat(folder.required("p", "main.js")).isEqualTo("node_modules/p/good.js");
    }

    @Test
    void aPackageWithExportsMayNameItself() {
        folder.file("package.json", "{\"name\": \"me\", \"exports\": {\"./a\": \"./lib/a.js\"}}");
        folder.file("lib/a.js", "");
        assertThat(folder.required("me/a", "lib/b.js")).isEqualTo("lib/a.js");
    }

    @Test
    void importsAreThePackagesOwnNames() {
        folder.file(
                "package.json",
                "{\"imports\": {\"#a\": \"./a.js\", \"#dep\": \"dep\", \"#x/*\": \"./x/*.js\","
                        + " \"#fs\": \"fs\"}}");
        folder.file("a.js", "").file("node_modules/dep/index.js", "").file("x/y.js", "");
        assertThat(folder.required("#a", "lib/b.js")).isEqualTo("a.js");
        assertThat(folder.required("#dep", "b.js")).isEqualTo("node_modules/dep/index.js");
        assertThat(folder.required("#x/y", "b.js")).isEqualTo("x/y.js");
        assertThat(folder.required("#fs", "b.js")).isEqualTo("node:fs");
        assertThatThrownBy(() -> folder.required("#none", "b.js"))
                .hasMessageStartingWith("Package import specifier \"#none\" is not defined in")
                .extracting("code")
                .isEqualTo("ERR_PACKAGE_IMPORT_NOT_DEFINED");
    }

    @Test
    void linksAreResolved() {
        folder.file("real/index.js", "").link("node_modules/linked", "real");
        assertThat(folder.required("linked", "main.js")).isEqualTo("real/index.js");
    }

    @Test
    void aPackageJsonThatIsNotJsonIsNamed() {
        folder.file("p/package.json", "{oops").file("p/index.js", "");
        assertThatThrownBy(() -> folder.required("./p", "main.js"))
                .hasMessageStartingWith(
                        "Invalid package config " + folder.path("p/package.json") + ". Unexpected")
                .extracting("code")
                .isEqualTo("ERR_INVALID_PACKAGE_CONFIG");
    }
}
