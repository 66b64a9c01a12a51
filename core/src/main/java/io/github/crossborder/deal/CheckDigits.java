package io.github.crossborder.deal;

/** The check digit systems; each takes a text that has the right form already. */
final class CheckDigits {
  private CheckDigits() {}

  /**
   * ISO 7064 MOD 97-10 over digits and letters, a letter counting as two digits (A = 10): the
   * remainder by 97 is one, and the check digits are those that the standard computes, 02 to 98.
   */
  static boolean mod97To10(String text) {
    int remainder = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = Character.digit(text.charAt(i), 36);
      remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    int check = Integer.parseInt(text.substring(text.length() - 2));
    return remainder == 1 && check >= 2 && check <= 98;
  }

  /** GS1 modulo 10: weights three and one by turns from the right, the check digit weighing one. */
  static boolean gs1(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int weight = (digits.length() - i) % 2 == 0 ? 3 : 1;
      sum += weight * Character.digit(digits.charAt(i), 10);
    }
    return sum % 10 == 0;
  }

  /** Modulo 10 "double-add-double" (Luhn) over digits and letters, a letter being two digits. */
  static boolean luhn(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().map(each -> Character.digit(each, 36)).forEach(digits::append);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 10);
      boolean doubled = (digits.length() - i) % 2 == 0;
      sum += doubled ? 2 * digit / 10 + 2 * digit % 10 : digit;
    }
    return sum % 10 == 0;
  }

  /** The last two of ten digits are 97 less the remainder of the first eight by 97. */
  static boolean belgianEnterprise(String digits) {
    int base = Integer.parseInt(digits.substring(0, 8));
    return Integer.parseInt(digits.substring(8)) == 97 - base % 97;
  }
}
