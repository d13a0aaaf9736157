package dev.valence.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.platform.commons.annotation.Testable;

/**
 * Stands for Mocha tests in JavaScript files, so that Surefire, Gradle and IDEs find them as they
 * find other classes with tests. The class itself may be empty.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Testable
public @interface JavaScriptTests {
    /**
     * Files, and folders in which {@code test.js}, {@code *.test.js} and {@code *.spec.js} are
     * looked for at any depth (also {@code .cjs} and {@code .mjs}); as seen from the working
     * folder.
     */
    String[] value();

    /** A regular expression of JavaScript: only tests run whose full title it matches. */
    String grep() default "";
}
