package io.github.crossborder.deal;

import io.github.crossborder.ProblemCode;
import java.util.Optional;
import org.immutables.value.Value;

/** A sort of goods, such as HS 1806, chocolate: a code of a classification, a label, or both. */
@Value.Immutable
public abstract class ProductCategory {

  ProductCategory() {}

  /** Returns a new builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a category that is only told in words, such as {@code labelled("fashion")}. */
  public static ProductCategory labelled(String label) {
    return builder().label(label).build();
  }

  /** Returns a category of a classification, such as {@code of("hs", "1806")}. */
  public static ProductCategory of(String scheme, String code) {
    return builder().scheme(scheme).code(code).build();
  }

  /** Returns the classification, such as {@code hs} for the Harmonized System. */
  public abstract Optional<String> scheme();

  /** Returns the code in the classification, such as {@code 1806}; longer codes are narrower. */
  public abstract Optional<String> code();

  /** Returns it in words, such as "chocolate". */
  public abstract Optional<String> label();

  /** Returns a builder that starts from this category. */
  public abstract Builder toBuilder();

  @Value.Check
  void check() {
    Rules rules = Rules.ofPart("product category");
    rules.text("scheme", scheme());
    rules.text("code", code());
    rules.text("label", label());
    if (code().isPresent() != scheme().isPresent()
        || (code().isEmpty() && label().isEmpty())) {
      rules.broken(
          ProblemCode.EMPTY_PRODUCT,
          "code",
          scheme().isPresent()
              ? "scheme '" + scheme().get() + "' without a code; add the code"
              : code().isPresent()
                  ? "code '" + code().get() + "' without a scheme; add the scheme, such as 'hs'"
                  : "a product category without code or label; expected a scheme with a code, a"
                      + " label, or both");
    }
    rules.check();
  }

  /** Builds categories. Not safe for use by several threads. */
  public static final class Builder extends ImmutableProductCategory.Builder {
    Builder() {}

    @Override
    public String toString() {
      return "ProductCategory.Builder";
    }
  }
}
