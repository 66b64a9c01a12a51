package io.github.crossborder.deal;

import java.util.List;
import java.util.Optional;

/** The attributes of every kind of thing. */
final class ThingAttributes {
  private ThingAttributes() {}

  static Thing combine(Thing one, Thing other, Combiner combiner) {
    return switch (one.entryKind()) {
      case SOURCE -> source(new Pair<>(Source.class, one, other, combiner));
      case COMPANY -> company(new Pair<>(Company.class, one, other, combiner));
      case PERSON -> person(new Pair<>(Person.class, one, other, combiner));
      case PUBLIC_BODY -> publicBody(new Pair<>(PublicBody.class, one, other, combiner));
      case GROUP -> group(new Pair<>(Group.class, one, other, combiner));
      case UNDISCLOSED_PARTY ->
        undisclosedParty(new Pair<>(UndisclosedParty.class, one, other, combiner));
      case BRAND -> brand(new Pair<>(Brand.class, one, other, combiner));
      case PLATFORM -> platform(new Pair<>(Platform.class, one, other, combiner));
      case LOGISTICS_HUB -> logisticsHub(new Pair<>(LogisticsHub.class, one, other, combiner));
      case MARKET -> market(new Pair<>(Market.class, one, other, combiner));
      default -> throw new AssertionError(one.entryKind());
    };
  }

  private static Source source(Pair<Source> two) {
    return Source.builder()
        .id(two.id())
        .publisher(two.maybe("publisher", Source::publisher))
        .title(two.maybe("title", Source::title))
        .url(two.maybe("url", Source::url))
        .published(two.maybe("published", Source::published))
        .language(two.maybe("language", Source::language))
        .kind(two.maybe("kind", Source::kind))
        .description(two.description())
        .identifiers(two.identifiers())
        .build();
  }

  private static Company company(Pair<Company> two) {
    return Company.builder()
        .id(two.id())
        .names(two.names())
        .description(two.description())
        .homeCountry(two.maybe("homeCountry", Company::homeCountry))
        .seat(two.maybe("seat", Company::seat))
        .fiscalYearEnd(two.maybe("fiscalYearEnd", Company::fiscalYearEnd))
        .founded(two.maybe("founded", Company::founded))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static Person person(Pair<Person> two) {
    return Person.builder()
        .id(two.id())
        .names(two.names())
        .description(two.description())
        .homeCountry(two.maybe("homeCountry", Person::homeCountry))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static PublicBody publicBody(Pair<PublicBody> two) {
    return PublicBody.builder()
        .id(two.id())
        .names(two.names())
        .description(two.description())
        .homeCountry(two.maybe("homeCountry", PublicBody::homeCountry))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static Group group(Pair<Group> two) {
    return Group.builder()
        .id(two.id())
        .names(two.names())
        .description(two.description())
        .homeCountry(two.maybe("homeCountry", Group::homeCountry))
        .size(two.maybe("size", Group::size))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static UndisclosedParty undisclosedParty(Pair<UndisclosedParty> two) {
    return UndisclosedParty.builder()
        .id(two.id())
        .names(two.names())
        .reason(two.always("reason", UndisclosedParty::reason))
        .description(two.description())
        .homeCountry(two.maybe("homeCountry", UndisclosedParty::homeCountry))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static Brand brand(Pair<Brand> two) {
    return Brand.builder()
        .id(two.id())
        .names(two.names())
        .kind(two.maybe("kind", Brand::kind))
        .description(two.description())
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static Platform platform(Pair<Platform> two) {
    return Platform.builder()
        .id(two.id())
        .names(two.names())
        .kind(two.always("kind", Platform::kind))
        .description(two.description())
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static LogisticsHub logisticsHub(Pair<LogisticsHub> two) {
    return LogisticsHub.builder()
        .id(two.id())
        .names(two.names())
        .kind(two.always("kind", LogisticsHub::kind))
        .description(two.description())
        .location(two.maybe("location", LogisticsHub::location))
        .floorArea(two.maybe("floorArea", LogisticsHub::floorArea))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  private static Market market(Pair<Market> two) {
    return Market.builder()
        .id(two.id())
        .names(two.names())
        .description(two.description())
        .territory(two.maybe("territory", Market::territory))
        .category(two.maybe("category", Market::category))
        .channel(two.maybe("channel", Market::channel))
        .identifiers(two.identifiers())
        .citations(two.citations())
        .build();
  }

  /** Two things of one type. */
  private static final class Pair<T extends Thing> extends EntryPair<T> {
    Pair(Class<T> type, Thing one, Thing other, Combiner combiner) {
      super(type, one, other, combiner);
    }

    List<Name> names() {
      return ledByFirst("names", ListOrder.NAMES, Thing::names);
    }

    Optional<String> description() {
      return maybe("description", Thing::description);
    }

    List<Identifier> identifiers() {
      return each("identifiers", ListOrder.IDENTIFIERS, Thing::identifiers);
    }
  }
}
