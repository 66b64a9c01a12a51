package io.github.crossborder.book.forms;

import io.github.crossborder.Problem;
import io.github.crossborder.ProblemCode;
import io.github.crossborder.deal.Company;
import io.github.crossborder.deal.Entry;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.Interest;
import io.github.crossborder.deal.Name;
import io.github.crossborder.deal.Platform;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds things, and holdings in them, told in another form than the one for them.
 *
 * <ul>
 *   <li>A platform that has a name of a company, but not its id with {@code -platform}.
 *   <li>A holding through a vehicle told as if it were another; see {@link VehicleHoldings}.
 * </ul>
 *
 * <p>What cannot be seen: a company or platform that no source tells of; who operates or owns
 * something, where a description or statement says it in words instead of an interest.
 */
final class ThingForms implements Finder {
  private static final String SUFFIX = "-platform";

  private final List<Company> companies = new ArrayList<>();
  private final List<Platform> platforms = new ArrayList<>();
  private final VehicleHoldings holdings = new VehicleHoldings();

  @Override
  public void see(Entry entry) {
    switch (entry.entryKind()) {
      case COMPANY -> companies.add((Company) entry);
      case PLATFORM -> platforms.add((Platform) entry);
      case INTEREST -> holdings.add((Interest) entry);
      default -> {}
    }
  }

  @Override
  public void tell(List<Problem> findings) {
    checkPlatforms(findings);
    holdings.tell(findings);
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
}
