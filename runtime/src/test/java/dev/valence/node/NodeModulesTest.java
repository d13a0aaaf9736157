package dev.valence.node;

import static org.assertj.core.api.Assertions.assertThat;

import dev.valence.TestApp;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeModulesTest {
    @TempDir Path folder;

    private TestApp.Result run(String main) {
        return TestApp.in(folder).file("index.js", main).seed(1).run();
    }

    @Test
    void timersAreObjectsThatCanBeRefreshedAndCleared() {
        assertThat(
                        run("""
                        const timer = setTimeout(() => console.log('fires'), 5);
                        console.log(typeof timer, timer.hasRef(), timer.unref().hasRef(), timer.ref() === timer);
                        clearTimeout(setTimeout(() => console.log('never'), 1));
                        clearTimeout(+setTimeout(() => console.log('never'), 1));
                        clearImmediate(setImmediate(() => console.log('never')));
                        let count = 0;
                        const interval = setInterval(() => { if (++count === 3) clearInterval(interval) }, 1);
                        require('util').promisify(setTimeout)(2, 'value').then(console.log);
                        const controller = new AbortController();
                        require('timers/promises').setTimeout(99999, 0, { signal: controller.signal })
                          .catch((error) => console.log(error.name, error.code));
                        controller.abort();
                        """)
                                .console())
                .containsExactly(
                        "object true false true", "AbortError ABORT_ERR", "value", "fires");
    }

    @Test
    void hashesAreThoseOfTheStandards() {
        assertThat(
                        run("""
                        const crypto = require('crypto');
                        console.log(crypto.createHash('md5').update('a').update('b').digest('hex'));
                        console.log(crypto.createHash('sha256').update('abc').digest('base64'));
                        console.log(crypto.createHmac('sha1', 'key').update('text').digest('hex'));
                        console.log(crypto.randomUUID().length, crypto.randomBytes(5).length, crypto.randomInt(3) < 3);
                        try { crypto.createHash('none') } catch (error) { console.log(error.message) }
                        """)
                                .console())
                .containsExactly(
                        "187ef4436122d1cc2f40dc2b92f0eba0",
                        "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
                        "369e2959eb49450338b212748f77d8ded74847bb",
                        "36 5 true",
                        "Digest method not supported");
    }

    @Test
    void urlsAndPathsBecomeEachOther() {
        assertThat(
                        run("""
                        const url = require('url');
                        console.log(url.fileURLToPath('file:///a%20b/c'), url.pathToFileURL('/a b#c').href);
                        console.log(url.parse('http://h:1/p?a=b#c', true).query.a, url.format({ host: 'h', protocol: 'http' }));
                        console.log(new URL('../x', 'http://h/a/b/c').href, url.URL === URL);
                        try { url.fileURLToPath('http://x') } catch (error) { console.log(error.code) }
                        """)
                                .console())
                .containsExactly(
                        "/a b/c file:///a%20b%23c",
                        "b http://h", "http://h/a/x true", "ERR_INVALID_URL_SCHEME");
    }

    @Test
    void utilFormatsPromisifiesAndCompares() {
        assertThat(
                        run("""
                        const util = require('util');
                        console.log(util.inspect({ a: { b: { c: {} } } }, { depth: 1 }), util.format('%s %d %j', 'x', 1, [2]));
                        console.log(util.isDeepStrictEqual([{ a: 1 }], [{ a: 1 }]), util.types.isPromise(Promise.resolve()));
                        util.callbackify(async () => 5)((error, value) => console.log(error, value));
                        util.deprecate(() => console.log('called'), 'old', 'DEP9')();
                        console.log(util.parseArgs({ args: ['-v', '--name=x'], options: { v: { type: 'boolean', short: 'v' }, name: { type: 'string' } } }).values.name);
                        console.log(util.styleText('red', 'x') === '\\u001b[31mx\\u001b[39m', util.stripVTControlCharacters('\\u001b[31mx'));
                        """)
                                .console())
                .contains(
                        "{ a: { b: [Object] } } x 1 [2]",
                        "true true",
                        "called",
                        "x",
                        "true x",
                        "null 5")
                .anyMatch(line -> line.endsWith("[DEP9] DeprecationWarning: old"));
    }

    @Test
    void eventsCanBeAwaited() {
        assertThat(
                        run("""
                        const { EventEmitter, once, on } = require('events');
                        (async () => {
                          const emitter = new EventEmitter();
                          setTimeout(() => emitter.emit('a', 1, 2), 1);
                          console.log(await once(emitter, 'a'));
                          setTimeout(() => { emitter.emit('b', 3); emitter.emit('b', 4) }, 1);
                          let count = 0;
                          for await (const [value] of on(emitter, 'b')) { console.log(value); if (++count === 2) break }
                          console.log(emitter.listenerCount('b'));
                        })();
                        """)
                                .console())
                .containsExactly("[ 1, 2 ]", "3", "4", "0");
    }

    @Test
    void assertionsTellTheDifference() {
        assertThat(
                        run("""
                        const assert = require('assert');
                        assert.deepStrictEqual({ a: [1] }, { a: [1] });
                        try { assert.strictEqual(1, 2) } catch (error) { console.log(error.code, error.actual, error.expected) }
                        assert.rejects(Promise.reject(new Error('x')), /x/).then(() => console.log('rejects'));
                        """)
                                .console())
                .containsExactly("ERR_ASSERTION 1 2", "rejects");
    }
}
