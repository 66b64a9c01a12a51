package io.github.crossborder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How Immutables generates the value types of this and all packages below: hidden behind the type
 * that declares them.
 *
 * <p>Retention is CLASS because incremental compilation, which sees this package only as a class
 * file, would otherwise fall back to public generated types. Of the annotations found on the class
 * path only {@code Override} is let into generated code: Immutables' own {@code Generated} there
 * makes consumers that compile with all lint warnings fail.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    throwForInvalidImmutableState = InvalidValueException.class,
    overshadowImplementation = true,
    defaults = @Value.Immutable(copy = false),
    toBuilder = "toBuilder",
    from = "copy", // a transfer has an attribute "from"
    depluralize = true,
    deferCollectionAllocation = true, // most lists of most entries are empty
    depluralizeDictionary = {"party:parties", "presence:presences", "follows:follows"},
    jdkOnly = true,
    jdk9Collections = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = Override.class)
@interface CrossborderStyle {}
