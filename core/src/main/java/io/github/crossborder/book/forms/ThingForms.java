package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Identifier;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.LogisticsHub;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import io.github.crossborder.deal.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds things, and holdings in them, told in another form than the one for them.
 *
 * <ul>
 *   <li>A platform that has a name of a company, but not its id with {@code -platform}.
 *   <li>A code of an airport or place as an identifier of a hub: two hubs may be there.
 *   <li>A description of a source, repeated as its title.
 *   <li>A holding through a vehicle told as if it were another; see {@link VehicleHoldings}.
 * </ul>
 *
 * <p>What cannot be seen: a company or platform that no source tells of; who operates or owns
 * something, where a description or statement says it in words instead of an interest.
 */
final class ThingForms implements Finder {
  private static final String SUFFIX = "-platform";
  private static final Set<String> OF_PLACES = Set.of(Identifier.IATA, Identifier.UN_LOCODE);

  private final List<Company> companies = new ArrayList<>();
  private final List<Platform> platforms = new ArrayList<>();
  private final List<Problem> found = new ArrayList<>();
  private final VehicleHoldings holdings = new VehicleHoldings();

  @Override
  public void see(Entry entry) {
    switch (entry.entryKind()) {
      case SOURCE -> check((Source) entry);
      case LOGISTICS_HUB -> check((LogisticsHub) entry);
      case COMPANY -> companies.add((Company) entry);
      case PLATFORM -> platforms.add((Platform) entry);
      case INTEREST -> holdings.add((Interest) entry);
      default -> {}
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    findings.addAll(found);
    checkPlatforms(findings);
    holdings.tell(findings);
  }

  private void check(Source source) {
    Optional<String> title = source.title().map(ThingForms::words);
    if (title.isPresent() && title.equals(source.description().map(ThingForms::words))) {
      found.add(Forms.finding(
          ProblemCode.TITLE_REPEATS_DESCRIPTION,
          source,
          "title",
          "has its description as its title too; keep the one if it is printed, else the other"));
    }
  }

  private void check(LogisticsHub hub) {
    for (Identifier identifier : hub.identifiers()) {
      if (OF_PLACES.contains(identifier.scheme())) {
        found.add(Forms.finding(
            ProblemCode.PLACE_AS_IDENTIFIER,
            hub,
            "identifiers",
            identifier + " names the place where it is, as it may other hubs; leave it out, and"
                + " tell the place by location"));
      }
    }
  }

  private void checkPlatforms(List<Problem> findings) {
    Set<String> names = new HashSet<>();
    for (Platform platform : platforms) {
      platform.names().forEach(name -> names.add(folded(name)));
    }
    Map<String, Set<Id>> namesakes = new HashMap<>();
    for (Company company : names.isEmpty() ? List.<Company>of() : companies) {
      for (Name name : company.names()) {
        String folded = folded(name);
        if (names.contains(folded)) {
          namesakes.computeIfAbsent(folded, any -> new LinkedHashSet<>()).add(company.id());
        }
      }
    }
    if (!namesakes.isEmpty()) {
      platforms.forEach(platform -> check(platform, namesakes, findings));
    }
  }

  private static void check(
      Platform platform, Map<String, Set<Id>> companies, List<Problem> findings) {
    String id = platform.id().value();
    Id expected = Id.id(id.endsWith(SUFFIX) ? id.substring(0, id.length() - SUFFIX.length()) : id);
    Id first = null;
    for (Name name : platform.names()) {
      Set<Id> namesakes = companies.getOrDefault(folded(name), Set.of());
      if (id.endsWith(SUFFIX) && namesakes.contains(expected)) {
        return;
      }
      first = first == null && !namesakes.isEmpty() ? namesakes.iterator().next() : first;
    }
    if (first != null) {
      findings.add(Forms.finding(
          ProblemCode.PLATFORM_NAMED_LIKE_COMPANY,
          platform,
          "id",
          "has the name of the company " + first + "; call it " + first + SUFFIX
              + ", so that other books find it"));
    }
  }

  private static String folded(Name name) {
    return name.text().strip().toLowerCase(Locale.ROOT);
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
