package io.github.crossborder.analysis.contradictions;

import static io.github.crossborder.deal.Id.id;

import io.github.crossborder.book.DealBook;
import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Citation;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Event;
import io.github.crossborder.deal.Figure;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Role;
import io.github.crossborder.deal.Source;
import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;

/** Small claims on a buyer, a target and their deal, and books of them. */
final class DealNews {
  static final Period YEAR = Period.calendarYear(2017);
  private static final Citation PRESS = Citation.of(id("press"));

  private DealNews() {}

  static DealBook book(Claim... claims) {
    return book(List.of(claims));
  }

  static DealBook book(List<? extends Claim> claims) {
    return DealBook.builder()
        .add(source("press"), source("filing"), source("blog"))
        .add(company("buyer"), company("target"), company("holder"))
        .add(Platform.builder()
            .id(id("shop"))
            .addName(Name.of("shop"))
            .kind(Platform.Kind.MARKETPLACE)
            .addCitation(PRESS)
            .build())
        .add(Agreement.builder()
            .id(id("deal"))
            .addParty(id("buyer"), Role.BUYER)
            .addParty(id("target"), Role.TARGET)
            .addCitation(PRESS)
            .build())
        .addAll(claims)
        .build();
  }

  private static Source source(String id) {
    return Source.builder().id(id(id)).publisher(id).build();
  }

  private static Company company(String id) {
    return Company.builder().id(id(id)).addName(Name.of(id)).addCitation(PRESS).build();
  }

  /** A phrase such as "almost EUR 28 million", or a canonical text such as "OVER 50 percent". */
  static Quantity quantity(String said) {
    boolean canonical = Character.isUpperCase(said.charAt(0)) && said.indexOf(' ') > 3;
    return canonical ? Quantity.parse(said) : Quantity.parsePhrase(said);
  }

  /** Revenue of the target in 2017. */
  static Figure.Builder revenue(String id, String said) {
    return Figure.builder()
        .id(id(id))
        .subject(id("target"))
        .metric(Figure.Metric.REVENUE)
        .measure(Figure.Measure.LEVEL)
        .quantity(quantity(said))
        .period(YEAR)
        .addCitation(PRESS);
  }

  /** A share of the buyer in the target, told as of one day. */
  static Interest.Builder share(String id, String said) {
    return Interest.builder()
        .id(id(id))
        .party(id("buyer"))
        .subject(id("target"))
        .type(Interest.Type.SHAREHOLDING)
        .share(quantity(said))
        .asOf(PartialDate.parse("2018-03-31"))
        .addCitation(PRESS);
  }

  /** A price that one source tells. */
  static Transfer.Builder price(String id, Transfer.Kind kind, String said, String source) {
    return Transfer.builder()
        .id(id(id))
        .agreement(id("deal"))
        .kind(kind)
        .from(id("buyer"))
        .quantity(quantity(said))
        .addCitation(Citation.of(id(source)));
  }

  static Event.Builder event(String id, Event.Type type, String date) {
    return Event.builder()
        .id(id(id))
        .type(type)
        .addAbout(id("deal"))
        .date(PartialDate.parse(date))
        .addCitation(PRESS);
  }
}
