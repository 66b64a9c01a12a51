package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Brand;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Group;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Market;
import io.github.crossborder.deal.Party;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.ProductCategory;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Thing;
import io.github.crossborder.deal.UndisclosedParty;
import io.github.crossborder.deal.UndisclosedParty.Reason;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.FiscalYearEnd;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What things are: parties, platforms, brands, hubs, markets and sources. */
final class Things {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private static final Pattern WEEKDAY = Pattern.compile("\\w+day");

  private static final Map<Reason, String> REASONS = Map.of(
      Reason.NOT_NAMED_BY_SOURCE, "not named",
      Reason.NAME_LOST_IN_PRINT, "name lost in print",
      Reason.CONFIDENTIAL, "name confidential",
      Reason.ANONYMOUS_BY_REQUEST, "unnamed by request");

  private Things() {}

  /** What is told of a thing beside what it is called; empty if that is all. */
  static String profile(Thing thing) {
    Stream<String> told = thing instanceof Source source
        ? source(source)
        : Stream.of(
                names(thing),
                Stream.of(sort(thing), behind(Names.label(thing), thing.description())),
                own(thing))
            .flatMap(each -> each);
    Stream<String> identifiers = thing.identifiers().stream().map(Things::identifier);
    return Stream.concat(told, identifiers)
        .filter(words -> !words.isEmpty())
        .collect(joining(", "));
  }

  private static Stream<String> names(Thing thing) {
    String label = Names.label(thing);
    return thing.names().stream().map(name -> {
      String when = Times.during(name.validity());
      String text = English.clean(name.text());
      String in = name.language().map(code -> "in " + language(code)).orElse("also called");
      return !text.equals(label)
          ? in + " " + text + when
          : when.isEmpty() ? "" : "called so" + when;
    });
  }

  /** What sort of platform, brand or hub it is, unless that is in what it is called. */
  private static String sort(Thing thing) {
    String told = labelled(thing);
    if (thing instanceof Platform platform) {
      String kind = platform(platform);
      return told.contains(kind.substring(kind.lastIndexOf(' ') + 1)) ? "" : kind;
    } else if (thing instanceof LogisticsHub hub) {
      String kind = English.words(hub.kind());
      return told.replace("centre", "center").contains(kind) ? "" : English.a(kind);
    }
    return thing instanceof Brand brand
        ? brand.kind().map(kind -> English.a(English.words(kind))).orElse("")
        : "";
  }

  private static String labelled(Thing thing) {
    return Names.label(thing) + " " + thing.description().orElse("");
  }

  /** Where something is, unless what it is called tells that, as "Chinese companies" does China. */
  private static String place(String before, Optional<Territory> where, Thing thing) {
    String name = Names.place("", where).replaceFirst("^the ", "");
    String stem = name.substring(0, Math.max(0, name.length() - 1));
    return labelled(thing).contains(stem) ? "" : Names.place(before, where);
  }

  private static Stream<String> own(Thing thing) {
    String home = thing instanceof Party party
        ? place("of ", party.homeCountry().map(Territory::of), party)
        : "";
    if (thing instanceof Company company) {
      return Stream.of(
          home,
          Names.place("seat in ", company.seat()),
          company.founded().map(day -> "founded " + Times.on(day)).orElse(""),
          company.fiscalYearEnd().map(Things::fiscalYear).orElse(""));
    } else if (thing instanceof Group group) {
      Optional<Quantity> size =
          group.size().filter(much -> !English.isCounted(Names.label(group), much));
      return Stream.of(home, size.map(much -> English.count(much) + " in all").orElse(""));
    } else if (thing instanceof UndisclosedParty undisclosed) {
      Reason reason = undisclosed.reason();
      return Stream.of(
          home, REASONS.getOrDefault(reason, "not told who: " + English.words(reason)));
    } else if (thing instanceof LogisticsHub hub) {
      return Stream.of(
          hub.location().map(Things::at).orElse(""),
          hub.floorArea().map(Quantity::display).orElse(""));
    }
    return thing instanceof Market market ? market(market) : Stream.of(home);
  }

  private static Stream<String> market(Market market) {
    String label = Names.label(market).toLowerCase(Locale.ROOT);
    Predicate<String> isInLabel =
        word -> label.contains(word) || (word.equals("online") && label.contains("commerce"));
    String channel = market.channel().map(English::words).orElse("");
    return Stream.of(
        market
            .category()
            .map(Things::product)
            .filter(goods -> !label.contains(goods))
            .orElse(""),
        Stream.of(channel.split(" ")).anyMatch(isInLabel) ? "" : channel,
        place("in ", market.territory(), market));
  }

  private static String platform(Platform platform) {
    String kind = English.words(platform.kind());
    boolean isWhole = Stream.of(
            "place", "shop", "platform", "service", "format", "festival", "work", "app")
        .anyMatch(kind::endsWith);
    return English.a(isWhole ? kind : kind + " platform");
  }

  private static String fiscalYear(FiscalYearEnd end) {
    String text = end.toString();
    int at = text.indexOf("--");
    String day = text.substring(at + 2);
    String words = day.length() > 2
        ? DAY.format(MonthDay.parse("--" + day))
        : Month.of(Integer.parseInt(day)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String weekday = WEEKDAY
        .matcher(text.substring(0, at))
        .replaceAll(name -> English.capitalized(name.group()));
    return "fiscal year to " + (at == 0 ? "" : "the ") + weekday + words;
  }

  private static String at(Territory where) {
    boolean isNamed = where.areas().stream().allMatch(area -> area.label().isPresent());
    return (isNamed ? "at " : "in ") + Names.place(where);
  }

  /** What a source is, but for its publisher, title and day. */
  private static Stream<String> source(Source source) {
    String label = Names.label(source);
    String description = source.description().map(English::within).orElse("");
    return Stream.of(
        other(source.title(), label)
            .map(title -> '"' + title.replace('"', '\'') + '"')
            .orElse(""),
        source
            .kind()
            .map(English::words)
            .filter(kind -> !description.contains(kind))
            .orElse(""),
        source
            .language()
            .map(Things::language)
            .filter(language -> !language.equals("English")) // as the page itself is
            .map("in "::concat)
            .orElse(""),
        source.published().map(Times::words).orElse(""),
        behind(label, source.description()),
        other(source.url(), label).orElse(""));
  }

  private static Optional<String> other(Optional<String> text, String label) {
    return text.map(English::clean).filter(clean -> !clean.equals(label));
  }

  /** What a description has behind its beginning, if that is what the thing is called. */
  private static String behind(String label, Optional<String> description) {
    String text = description.map(English::within).orElse("");
    String rest = text.startsWith(label) ? text.substring(label.length()) : text;
    boolean isCut = !rest.equals(text) && (rest.isEmpty() || ",;".indexOf(rest.charAt(0)) >= 0);
    return isCut ? rest.replaceFirst("^[,;]", "").strip() : text;
  }

  private static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayName(Locale.ENGLISH);
  }

  private static String identifier(Identifier identifier) {
    String scheme = identifier.scheme().replace('-', ' ');
    return (scheme.length() <= 5 ? scheme.toUpperCase(Locale.ROOT) : scheme) + " "
        + English.clean(identifier.value())
        + Times.during(identifier.validity());
  }

  /** A sort of goods, such as "chocolate (HS 1806)". */
  static String product(ProductCategory product) {
    Optional<String> code = product
        .scheme()
        .map(scheme -> English.clean(scheme).toUpperCase(Locale.ROOT) + " "
            + product.code().map(English::clean).orElse(""));
    return product
        .label()
        .map(
            label -> English.within(label) + code.map(also -> " (" + also + ")").orElse(""))
        .or(() -> code)
        .orElse("");
  }
}
