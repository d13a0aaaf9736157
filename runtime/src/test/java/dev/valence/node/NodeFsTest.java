package dev.valence.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeFsTest {
    @TempDir Path folder;

    private TestApp.Result run(String main) {
        String head =
                "const fs = require('fs'), path = require('path');"
                        + " const at = (name) => path.join(__dirname, name);\n";
        return TestApp.in(folder).file("index.js", head + main).run();
    }

    @Test
    void filesAreWrittenReadAndListed() {
        assertThat(
                        run("""
                        console.log(fs.mkdirSync(at('a/b'), { recursive: true }) === at('a'));
                        fs.writeFileSync(at('a/f.txt'), 'é');
                        fs.appendFileSync(at('a/f.txt'), '!');
                        console.log(fs.readFileSync(at('a/f.txt'), 'utf8'), fs.readFileSync(at('a/f.txt')));
                        console.log(fs.readdirSync(at('a')), fs.readdirSync(__dirname, { recursive: true }));
                        console.log(fs.readdirSync(at('a'), { withFileTypes: true }).map((e) => e.isDirectory()));
                        console.log(fs.statSync(at('a/f.txt')).size, fs.existsSync(at('none')));
                        fs.renameSync(at('a/f.txt'), at('g.txt'));
                        fs.copyFileSync(at('g.txt'), at('h.txt'));
                        fs.rmSync(at('a'), { recursive: true });
                        console.log(fs.readdirSync(__dirname).join());
                        """)
                                .console())
                .containsExactly(
                        "true",
                        "é! <Buffer c3 a9 21>",
                        "[ 'b', 'f.txt' ] [ 'a', 'a/b', 'a/f.txt', 'index.js' ]",
                        "[ true, false ]",
                        "3 false",
                        "g.txt,h.txt,index.js");
    }

    @Test
    void errorsAreNodes() {
        assertThat(
                        run("""
                        const tell = (action) => {
                          try { action(); console.log('no error') } catch ({ code, errno, syscall, message }) {
                            console.log(code, errno, syscall, message.replaceAll(__dirname, ''));
                          }
                        };
                        tell(() => fs.readFileSync(at('none')));
                        tell(() => fs.readFileSync(__dirname));
                        tell(() => fs.mkdirSync(__dirname));
                        tell(() => fs.rmdirSync(__dirname));
                        tell(() => fs.readdirSync(at('index.js')));
                        tell(() => fs.renameSync(at('x'), at('y')));
                        tell(() => fs.closeSync(77));
                        tell(() => fs.readFileSync({}));
                        tell(() => fs.statSync(at('none'), { throwIfNoEntry: false }));
                        """)
                                .console())
                .containsExactly(
                        "ENOENT -2 open ENOENT: no such file or directory, open '/none'",
                        "EISDIR -21 read EISDIR: illegal operation on a directory, read",
                        "EEXIST -17 mkdir EEXIST: file already exists, mkdir ''",
                        "ENOTEMPTY -39 rmdir ENOTEMPTY: directory not empty, rmdir ''",
                        "ENOTDIR -20 scandir ENOTDIR: not a directory, scandir '/index.js'",
                        "ENOENT -2 rename ENOENT: no such file or directory, rename '/x' -> '/y'",
                        "EBADF -9 close EBADF: bad file descriptor, close",
                        "ERR_INVALID_ARG_TYPE undefined undefined The \"path\" argument must be of"
                                + " type string or an instance of Buffer or URL. Received an"
                                + " instance of Object",
                        "no error");
    }

    @Test
    void asynchronousFormsDeliverLater() {
        assertThat(
                        run("""
                        fs.writeFile(at('f'), 'text', (error) => {
                          console.log('written', error);
                          fs.promises.readFile(at('f'), 'utf8').then(console.log);
                          fs.promises.stat(at('none')).catch((error) => console.log(error.code));
                          require('util').promisify(fs.exists)(at('f')).then(console.log);
                        });
                        console.log('first');
                        """)
                                .console())
                .containsExactly("first", "written null", "text", "ENOENT", "true");
    }

    @Test
    void openFilesAreReadAndWrittenInPlace() {
        assertThat(
                        run("""
                        const fd = fs.openSync(at('f'), 'w+');
                        fs.writeSync(fd, 'hello');
                        fs.writeSync(fd, Buffer.from('J'), 0, 1, 0);
                        const buffer = Buffer.alloc(3);
                        console.log(fs.readSync(fd, buffer, 0, 3, 0), buffer.toString(), fs.fstatSync(fd).size);
                        fs.closeSync(fd);
                        (async () => {
                          const file = await fs.promises.open(at('f'), 'a+');
                          await file.write('!');
                          console.log(fs.readFileSync(at('f'), 'utf8'));
                          await file.close();
                        })();
                        """)
                                .console())
                .containsExactly("3 Jel 5", "Jello!");
    }

    @Test
    void streamsReadAndWrite() {
        assertThat(
                        run("""
                        const out = fs.createWriteStream(at('s'));
                        out.write('one ');
                        out.end('two');
                        out.on('finish', async () => {
                          let text = '';
                          for await (const piece of fs.createReadStream(at('s'), { encoding: 'utf8', start: 1 })) text += piece;
                          console.log(text);
                          fs.createReadStream(at('none')).on('error', (error) => console.log(error.code));
                        });
                        """)
                                .console())
                .containsExactly("ne two", "ENOENT");
    }

    @Test
    void watchingSaysThatItIsMissing() {
        assertThat(
                        run("try { fs.watch('.') } catch (error) { console.log(error.message) }")
                                .console())
                .containsExactly(
                        "fs.watch() is not supported in Valence (see README, Differences)");
    }
}
