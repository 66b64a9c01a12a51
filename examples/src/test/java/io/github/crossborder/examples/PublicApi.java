package io.github.crossborder.examples;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users of a module can name: the accessible types of the packages that it exports. Their
 * members are those that they declare or have from hidden types, as builders from generated ones.
 *
 * @param folder where the module's sources are, such as {@code core}
 * @param descriptor the module, such as {@code io.github.crossborder}
 * @param types its accessible types by name
 */
record PublicApi(String folder, ModuleDescriptor descriptor, List<Class<?>> types) {
  private static final Set<String> OF_EVERY_OBJECT =
      Set.of("equals(java.lang.Object)", "hashCode()", "toString()");
  private static final Set<String> OF_EVERY_ENUM = Set.of("values()", "valueOf(java.lang.String)");

  /** Every class of the library. */
  static final List<Class<?>> ALL_CLASSES = new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.crossborder")
          .stream()
          .filter(type -> !type.getPackageName().equals(PublicApi.class.getPackageName()))
          .map(JavaClass::reflect)
          .collect(Collectors.toUnmodifiableList());

  static final List<PublicApi> MODULES =
      List.of(of("core", "io.github.crossborder"), of("json", "io.github.crossborder.json"));

  static final Set<Class<?>> ALL_TYPES = MODULES.stream()
      .flatMap(module -> module.types().stream())
      .collect(Collectors.toUnmodifiableSet());

  private static PublicApi of(String folder, String module) {
    ModuleDescriptor descriptor = descriptor(module);
    Set<String> exported = descriptor.exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
    List<Class<?>> types = ALL_CLASSES.stream()
        .filter(type -> exported.contains(type.getPackageName()) && isAccessible(type))
        .sorted(Comparator.comparing(Class::getCanonicalName))
        .toList();
    return new PublicApi(folder, descriptor, types);
  }

  private static ModuleDescriptor descriptor(String module) {
    try {
      for (URL url :
          Collections.list(PublicApi.class.getClassLoader().getResources("module-info.class"))) {
        try (InputStream in = url.openStream()) {
          ModuleDescriptor found = ModuleDescriptor.read(in);
          if (found.name().equals(module)) {
            return found;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("no module " + module + " on the class path");
  }

  private static boolean isAccessible(Class<?> type) {
    return type.getCanonicalName() != null
        && isAccessible(type.getModifiers())
        && (type.getEnclosingClass() == null || isAccessible(type.getEnclosingClass()));
  }

  private static boolean isAccessible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  @Override
  public String toString() {
    return descriptor.name();
  }

  /** The constructors, methods and fields of a type but for what every object or enum has. */
  static List<Member> members(Class<?> type) {
    Map<String, Member> declared = new TreeMap<>();
    Stream.of(type.getDeclaredConstructors()).forEach(made -> declared.put(erased(made), made));
    collect(type, declared);
    declared.keySet().removeAll(OF_EVERY_OBJECT);
    if (type.isEnum()) {
      declared.keySet().removeAll(OF_EVERY_ENUM);
      declared.values().removeIf(each -> each instanceof Field field && field.isEnumConstant());
    }
    declared.values().removeIf(each -> each.isSynthetic() || !isAccessible(each.getModifiers()));
    return new ArrayList<>(declared.values());
  }

  private static void collect(Class<?> type, Map<String, Member> into) {
    for (Field field : type.getDeclaredFields()) {
      into.putIfAbsent(erased(field), field);
    }
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isBridge()) {
        into.putIfAbsent(erased(method), method);
      }
    }
    declaredSupertypes(type)
        .map(PublicApi::erasure)
        .filter(PublicApi::isHidden)
        .forEach(hidden -> collect(hidden, into));
  }

  /** The name with the types of parameters, by which one method overrides another. */
  private static String erased(Member member) {
    return member instanceof Executable executable
        ? Stream.of(executable.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(",", member.getName() + "(", ")"))
        : member.getName();
  }

  /** The supertypes that users can name; in place of a hidden one stand those above it. */
  static Stream<Type> supertypes(Class<?> type) {
    return declaredSupertypes(type)
        .flatMap(above -> isHidden(erasure(above)) ? supertypes(erasure(above)) : Stream.of(above));
  }

  private static Stream<Type> declaredSupertypes(Class<?> type) {
    return Stream.concat(
        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()));
  }

  /** Whether a type is of the library, and users cannot name it. */
  static boolean isHidden(Class<?> type) {
    return type.getName().startsWith("io.github.crossborder.") && !ALL_TYPES.contains(type);
  }

  /** The classes that a type mentions in its head or a member, such as within others. */
  static Stream<Class<?>> mentioned(Class<?> type) {
    return Stream.concat(
        Stream.concat(supertypes(type), bounds(type)).flatMap(PublicApi::within),
        members(type).stream().flatMap(PublicApi::mentioned));
  }

  /** The classes that a member mentions, such as within others or as a bound. */
  static Stream<Class<?>> mentioned(Member member) {
    Stream<Type> bounds = member instanceof Executable made ? bounds(made) : Stream.empty();
    return Stream.of(parameters(member), result(member).stream(), exceptions(member), bounds)
        .flatMap(types -> types)
        .flatMap(PublicApi::within);
  }

  static Stream<Type> parameters(Member member) {
    return member instanceof Executable executable
        ? Stream.of(executable.getGenericParameterTypes())
        : Stream.empty();
  }

  static Stream<Type> exceptions(Member member) {
    return member instanceof Executable executable
        ? Stream.of(executable.getGenericExceptionTypes())
        : Stream.empty();
  }

  /** What a method returns or a field has; nothing for a constructor. */
  static Optional<Type> result(Member member) {
    if (member instanceof Method method) {
      return Optional.of(method.getGenericReturnType());
    }
    return member instanceof Field field ? Optional.of(field.getGenericType()) : Optional.empty();
  }

  private static Stream<Type> bounds(GenericDeclaration declaration) {
    return Stream.of(declaration.getTypeParameters())
        .flatMap(variable -> Stream.of(variable.getBounds()));
  }

  /** A class and those in it: {@code Map<Id, List<Claim>>} has four. */
  static Stream<Class<?>> within(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Stream.concat(
          within(generic.getRawType()),
          Stream.of(generic.getActualTypeArguments()).flatMap(PublicApi::within));
    } else if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
          .flatMap(Arrays::stream)
          .flatMap(PublicApi::within);
    } else if (type instanceof GenericArrayType array) {
      return within(array.getGenericComponentType());
    } else if (type instanceof Class<?> plain) {
      return plain.isArray() ? within(plain.getComponentType()) : Stream.of(plain);
    }
    return Stream.empty(); // a type variable, whose bounds stand where it is declared
  }

  static Class<?> erasure(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }
}
