package io.github.crossborder.view;

import static java.util.stream.Collectors.joining;

import io.github.crossborder.deal.Transfer;
import io.github.crossborder.quantity.Quantity;
import io.github.crossborder.quantity.UnitOfMeasure;

/** What passes under a deal: cash, shares, a business and the like. */
final class Transfers {
  private final Names names;

  Transfers(Names names) {
    this.names = names;
  }

  /** What passes from whom to whom. */
  Phrase say(Transfer transfer) {
    String equivalents =
        transfer.equivalents().stream().map(Quantity::display).collect(joining(", "));
    boolean isPlural = transfer.kind().equals(Transfer.Kind.SHARES)
        || transfer.kind().equals(Transfer.Kind.ASSETS);
    return Phrase.of(
        what(transfer),
        transfer.shareClass().map(of -> ", class " + English.within(of)),
        English.words(transfer.shareOf()),
        equivalents.isEmpty() ? "" : " (" + equivalents + ")",
        transfer.undisclosed() ? " (how much is kept secret)" : "",
        isPlural ? " pass" : " passes",
        names.of(" from ", transfer.from()),
        names.of(" to ", transfer.to()),
        names.of(" under ", transfer.agreement().filter(deal -> !names.isHere(deal))),
        names.of(", as a part of ", transfer.partOf()),
        transfer
            .recurrence()
            .map(again -> ", " + again.toString().replaceFirst("every 1 ", "every ")),
        transfer.date().map(day -> " " + Times.on(day)),
        transfer.contingent() && transfer.condition().isEmpty() ? ", if a condition is met" : "",
        transfer.condition().map(English::condition),
        !transfer.contingent() && transfer.condition().isPresent() ? " (but not only then)" : "");
  }

  private Phrase what(Transfer transfer) {
    Phrase subject = names.of("", transfer.subject());
    Transfer.Kind kind = transfer.kind();
    String issue =
        transfer.issue() == Transfer.Issue.UNSPECIFIED ? "" : English.words(transfer.issue()) + " ";
    String noun = issue + English.words(kind);
    if (transfer.quantity().isEmpty()) {
      return kind.equals(Transfer.Kind.BUSINESS) && !subject.isEmpty()
          ? Phrase.of(subject, ", as a ", noun, Phrase.COMMA)
          : Phrase.of(noun, subject.after(" of "));
    }
    String much = English.count(transfer.quantity().get());
    boolean isPart = transfer.quantity().get().unit().equals(UnitOfMeasure.PERCENT);
    boolean areShares = kind.equals(Transfer.Kind.SHARES) && much.endsWith("shares");
    if (kind.equals(Transfer.Kind.CASH)) {
      return Phrase.of(much, " in ", noun, subject.after(" for "));
    } else if (areShares) {
      return Phrase.of(
          much, issue.isEmpty() ? "" : " (" + issue.strip() + ")", subject.after(" of "));
    }
    return isPart
        ? Phrase.of(much, " of the ", noun, subject.after(" of "))
        : Phrase.of(noun, " (", much, ")", subject.after(" of "));
  }
}
