package io.github.crossborder.examples;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE;
import static java.lang.reflect.Modifier.isAbstract;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the public API to its lists, which reviewers see, and to what is true of all of it. */
class PublicApiTest {
  static final List<PublicApi> MODULES = PublicApi.MODULES;

  /** What methods and constants of the library give. */
  private static final Set<Class<?>> RESULTS = PublicApi.ALL_TYPES.stream()
      .flatMap(type -> PublicApi.members(type).stream())
      .flatMap(member -> PublicApi.result(member).stream())
      .flatMap(PublicApi::within)
      .collect(Collectors.toSet());

  @ParameterizedTest
  @FieldSource("MODULES")
  void the_list_of_the_api_is_the_one_that_the_code_gives(PublicApi api) throws IOException {
    Path list = Path.of("..", api.folder(), "api.txt");
    Path current = Path.of("target", api.folder() + "-api.txt");
    Files.writeString(current, ApiText.of(api));
    if (System.getProperty("api.renew") != null) {
      Files.writeString(list, ApiText.of(api));
    }
    assertThat(list)
        .as(
            "the public API changed; if that is meant, renew %s/api.txt by "
                + "mvn test -pl examples -am -Dtest=PublicApiTest -Dapi.renew "
                + "-Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip",
            api.folder())
        .hasSameTextualContentAs(current);
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void what_a_type_mentions_users_can_name_too(PublicApi api) {
    assertThat(mentions(api, type -> !isHandedOn(type, api.descriptor()))).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void a_period_is_never_the_one_of_java_time(PublicApi api) {
    assertThat(mentions(api, java.time.Period.class::equals)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void no_parameter_is_optional_but_in_generated_builders_and_for_parts_of_records(PublicApi api) {
    assertThat(api.types().stream()
            .flatMap(type -> PublicApi.members(type).stream())
            .filter(member -> !PublicApi.isHidden(member.getDeclaringClass()))
            .filter(member -> !member.getDeclaringClass().isRecord() || member instanceof Method)
            .filter(member -> PublicApi.parameters(member)
                .anyMatch(given -> given.getTypeName().startsWith("java.util.Optional"))))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void every_type_of_which_users_get_instances_says_what_it_is(PublicApi api) {
    assertThat(api.types().stream()
            .filter(type -> !type.isInterface() && isGivenToUsers(type))
            .filter(type -> PublicApi.ALL_CLASSES.stream()
                .filter(each -> type.isAssignableFrom(each) && !isAbstract(each.getModifiers()))
                .anyMatch(PublicApiTest::saysWhatEveryObjectDoes)))
        .isEmpty();
  }

  /** Whether users make instances of a type, or get them from a method or constant. */
  private static boolean isGivenToUsers(Class<?> type) {
    return RESULTS.contains(type)
        || (!isAbstract(type.getModifiers())
            && PublicApi.members(type).stream().anyMatch(Constructor.class::isInstance));
  }

  private static Stream<String> mentions(PublicApi api, Predicate<Class<?>> what) {
    return api.types().stream()
        .flatMap(type -> PublicApi.mentioned(type)
            .filter(what)
            .map(mentioned -> type.getCanonicalName() + " mentions " + mentioned.getName()))
        .distinct();
  }

  /** Whether a type comes with the JDK, with the library, or with what the module passes on. */
  private static boolean isHandedOn(Class<?> type, ModuleDescriptor module) {
    String home = type.getModule().isNamed() ? type.getModule().getName() : type.getPackageName();
    return !PublicApi.isHidden(type)
        && (home.equals("java.base")
            || PublicApi.ALL_TYPES.contains(type)
            || module.requires().stream()
                .filter(required -> required.modifiers().contains(TRANSITIVE))
                .anyMatch(required -> (home + ".").startsWith(required.name() + ".")));
  }

  private static boolean saysWhatEveryObjectDoes(Class<?> type) {
    try {
      return type.getMethod("toString").getDeclaringClass() == Object.class;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e); // every class has one
    }
  }
}
