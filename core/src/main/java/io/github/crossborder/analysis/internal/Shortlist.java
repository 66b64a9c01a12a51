package io.github.crossborder.analysis.internal;

import io.github.crossborder.deal.Claim;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the first few of many claims, such as {@code a, b, c, d, e and 3 more}. */
public final class Shortlist {
  private static final int SHOWN = 5;

  private Shortlist() {}

  public static String of(List<? extends Claim> claims) {
    return of(claims, claim -> claim.id().value());
  }

  public static <C> String of(List<C> claims, Function<? super C, String> words) {
    String more = claims.size() > SHOWN ? " and " + (claims.size() - SHOWN) + " more" : "";
    return claims.stream().limit(SHOWN).map(words).collect(Collectors.joining(", ")) + more;
  }
}
