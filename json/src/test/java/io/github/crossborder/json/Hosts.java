package io.github.crossborder.json;

import io.github.crossborder.deal.Agreement;
import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Party;
import io.github.crossborder.place.Country;
import io.github.crossborder.place.Territory;
import io.github.crossborder.quantity.Qualifier;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.time.PartialDate;
import io.github.crossborder.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What programs around this library may declare; public, since Jackson is another module. */
public final class Hosts {
  /** A host's own record. */
  public record Lead(
      String title,
      Company buyer,
      Optional<Company> seller,
      List<Company> rivals,
      Party contact,
      List<Entry> facts,
      Map<String, Agreement> contracts) {}

  /** Values of ours beside a host's own. */
  public record Offer(
      int number,
      Quantity price,
      PartialDate until,
      Period validity,
      Territory where,
      Country country,
      Id target,
      Channel channel,
      Qualifier how,
      List<Name> names) {}

  /** A generic host. */
  public record Box<T>(T content) {}

  /** A host that declares less than it has. */
  public record Anything(Object content) {}

  /** A host's record without anything in it. */
  public record Nothing() {}

  private Hosts() {}
}
