package io.github.crossborder.json;

import io.github.crossborder.deal.Channel;
import io.github.crossborder.deal.Claim;
import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.OpenCode;
import io.github.crossborder.deal.ShareOf;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.LazyForm;
import io.github.crossborder.json.codec.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The JSON forms of what properties of many objects hold: ids, codes, texts. */
final class DealJson {
  static final Codec<String> TEXT = Codec.string(TextForm.NOT_BLANK.upTo(10_000));
  static final Codec<String> LANGUAGE = Codec.string(
      TextForm.of("a language such as \"nl\"").matching("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*"));
  static final Codec<String> URL =
      Codec.string(TextForm.of("an absolute URL").containing("^[A-Za-z][A-Za-z0-9+.-]*:"));
  static final Codec<Id> ID =
      Codec.distinctText(kebabCase("an id such as \"ickx-alibaba\"", 100), Id::id, Id::value);
  static final Codec<Claim.Rank> RANK = Codec.enumeration(Claim.Rank.class);
  static final Codec<ShareOf> SHARE_OF = Codec.enumeration(ShareOf.class);
  static final Codec<Channel> CHANNEL = code(Channel::new);

  private DealJson() {}

  /** A code of a vocabulary that grows: any in kebab-case is read, known or not. */
  static <C extends OpenCode> Codec<C> code(Function<String, C> of) {
    return Codec.text(new CodeForm(of), of, OpenCode::code);
  }

  /** The form of ids and codes. */
  static TextForm kebabCase(String what, int longest) {
    return TextForm.of(what).matching("[a-z0-9]+(?:-[a-z0-9]+)*").upTo(longest);
  }

  /** Says what a vocabulary is called, and what it knows, as the vocabulary itself says it. */
  private static final class CodeForm extends LazyForm {
    private final Function<String, ? extends OpenCode> of;

    CodeForm(Function<String, ? extends OpenCode> of) {
      this.of = of;
    }

    @Override
    protected TextForm declare() {
      OpenCode any = of.apply("any");
      List<String> known = new ArrayList<>();
      for (OpenCode constant : any.known()) {
        known.add(constant.code());
      }
      String name = any.vocabulary();
      String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
      return kebabCase(article + name + " in kebab-case", 100).suchAs(known);
    }
  }
}
