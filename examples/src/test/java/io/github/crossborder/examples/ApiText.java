package io.github.crossborder.examples;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a public API as lines that each can be read alone, such as {@code Brand.Kind.code():
 * String}. They follow from the code alone, not from the order in which reflection finds members.
 */
final class ApiText {
  private static final Set<Class<?>> SAID_BY_KIND = Set.of(Object.class, Record.class, Enum.class);

  /** The types that a name without its package could mean, by that name. */
  private static final Map<String, Set<Class<?>>> BY_SHORT_NAME = PublicApi.ALL_TYPES.stream()
      .flatMap(type -> Stream.concat(Stream.of(type), PublicApi.mentioned(type)))
      .filter(type -> type.getName().matches("(java|io\\.github\\.crossborder)\\..*"))
      .collect(Collectors.groupingBy(ApiText::withoutPackage, Collectors.toSet()));

  private ApiText() {}

  static String of(PublicApi api) {
    return api.types().stream()
        .map(type -> head(type) + "\n" + members(type))
        .collect(joining("\n"));
  }

  private static String head(Class<?> type) {
    Stream<Type> supertypes = PublicApi.supertypes(type)
        .filter(above -> !SAID_BY_KIND.contains(PublicApi.erasure(above)));
    Stream<Type> permitted = type.isSealed() && !type.isEnum()
        ? Stream.of(type.getPermittedSubclasses())
        : Stream.empty();
    return type.getCanonicalName() + variables(type) + ": " + kind(type)
        + listed(" of ", supertypes)
        + listed(" permits ", permitted.filter(PublicApi.ALL_TYPES::contains));
  }

  private static String kind(Class<?> type) {
    if (type.isEnum() || type.isRecord()) {
      return type.isEnum() ? "enum" : "record";
    }
    String modifiers = Modifier.toString(type.getModifiers()
        & (Modifier.PROTECTED | Modifier.FINAL | (type.isInterface() ? 0 : Modifier.ABSTRACT)));
    String kind = (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : "class");
    return (modifiers + " " + kind).strip();
  }

  private static String members(Class<?> type) {
    Stream<String> constants = type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(constant -> "." + ((Enum<?>) constant).name())
        : Stream.empty();
    Stream<String> others =
        PublicApi.members(type).stream().map(ApiText::member).sorted();
    return Stream.concat(constants, others)
        .map(line -> "  " + name(type) + line + "\n")
        .collect(joining());
  }

  private static String member(Member member) {
    StringBuilder line = new StringBuilder();
    if (PublicApi.result(member).isPresent()) {
      line.append('.').append(member.getName());
    }
    if (member instanceof Executable executable) {
      line.append(variables(executable))
          .append(PublicApi.parameters(member).map(ApiText::name).collect(joining(", ", "(", ")")));
      if (executable.isVarArgs()) {
        line.replace(line.length() - "[])".length(), line.length(), "...)");
      }
    }
    String modifiers =
        Modifier.toString(member.getModifiers() & (Modifier.PROTECTED | Modifier.STATIC));
    PublicApi.result(member)
        .ifPresent(type -> line.append(": ")
            .append(modifiers.isEmpty() ? "" : modifiers + " ")
            .append(member instanceof Method method && method.isDefault() ? "default " : "")
            .append(name(type)));
    return line.append(listed(" throws ", PublicApi.exceptions(member))).toString();
  }

  private static String variables(GenericDeclaration declaration) {
    return Stream.of(declaration.getTypeParameters())
        .map(variable -> variable
            + listed(
                " extends ",
                Stream.of(variable.getBounds()).filter(bound -> bound != Object.class)))
        .collect(Collectors.collectingAndThen(
            joining(", "), text -> text.isEmpty() ? "" : "<" + text + ">"));
  }

  private static String listed(String before, Stream<? extends Type> types) {
    String text = types.map(ApiText::name).collect(joining(", "));
    return text.isEmpty() ? "" : before + text;
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType generic) {
      return name(generic.getRawType())
          + Stream.of(generic.getActualTypeArguments())
              .map(ApiText::name)
              .collect(joining(", ", "<", ">"));
    } else if (type instanceof WildcardType wildcard) {
      return "?" + listed(" super ", Stream.of(wildcard.getLowerBounds()))
          + listed(
              " extends ",
              Stream.of(wildcard.getUpperBounds()).filter(bound -> bound != Object.class));
    } else if (type instanceof GenericArrayType array) {
      return name(array.getGenericComponentType()) + "[]";
    } else if (type instanceof TypeVariable<?> variable) {
      return variable.getName();
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isArray()) {
      return name(plain.getComponentType()) + "[]";
    }
    return isClear(plain) ? withoutPackage(plain) : plain.getCanonicalName();
  }

  /** A name without its package means the library's own type before one of the JDK. */
  private static boolean isClear(Class<?> type) {
    Set<Class<?>> meant = BY_SHORT_NAME.getOrDefault(withoutPackage(type), Set.of());
    return meant.contains(type)
        && meant.stream()
            .filter(
                other -> PublicApi.ALL_TYPES.contains(other) || !PublicApi.ALL_TYPES.contains(type))
            .allMatch(type::equals);
  }

  /** {@code Brand.Kind} for the type of that name in whatever package. */
  private static String withoutPackage(Class<?> type) {
    return type.getPackageName().isEmpty() || type.isPrimitive()
        ? type.getCanonicalName()
        : type.getCanonicalName().substring(type.getPackageName().length() + 1);
  }
}
