package io.github.crossborder.deal;

import java.util.List;

/**
 * What a party is in an agreement or event, such as {@code supplier}; an open code.
 *
 * @param code the code, such as {@code supplier}
 */
public record Role(String code) implements OpenCode {
  /** Supplies goods. */
  public static final Role SUPPLIER = new Role("supplier");

  /** Brings goods to customers for another. */
  public static final Role CHANNEL_PARTNER = new Role("channel-partner");

  /** Buys goods to sell them on. */
  public static final Role DISTRIBUTOR = new Role("distributor");

  /** Sells. */
  public static final Role SELLER = new Role("seller");

  /** Buys. */
  public static final Role BUYER = new Role("buyer");

  /** Is bought. */
  public static final Role TARGET = new Role("target");

  /** Offers to buy. */
  public static final Role OFFEROR = new Role("offeror");

  /** Puts money in. */
  public static final Role INVESTOR = new Role("investor");

  /** Lends money. */
  public static final Role LENDER = new Role("lender");

  /** Is lent money, and owes it. */
  public static final Role BORROWER = new Role("borrower");

  /** Runs a joint venture with others. */
  public static final Role VENTURER = new Role("venturer");

  /** Is the joint venture. */
  public static final Role JOINT_VENTURE = new Role("joint-venture");

  /** Works together with another. */
  public static final Role ALLY = new Role("ally");

  /** Lets others use what is its own. */
  public static final Role LICENSOR = new Role("licensor");

  /** Uses what is another's. */
  public static final Role LICENSEE = new Role("licensee");

  /** Lets others run shops under its name. */
  public static final Role FRANCHISOR = new Role("franchisor");

  /** Runs shops under another's name. */
  public static final Role FRANCHISEE = new Role("franchisee");

  /** Does work for another. */
  public static final Role SERVICE_PROVIDER = new Role("service-provider");

  /** Has work done by another. */
  public static final Role CLIENT = new Role("client");

  /** Runs the platform. */
  public static final Role PLATFORM_OPERATOR = new Role("platform-operator");

  /** Receives the others. */
  public static final Role HOST = new Role("host");

  /** Is received. */
  public static final Role GUEST = new Role("guest");

  /** Organizes it. */
  public static final Role ORGANIZER = new Role("organizer");

  /** Takes part; as what is not said. */
  public static final Role PARTICIPANT = new Role("participant");

  /** Acts by public power. */
  public static final Role AUTHORITY = new Role("authority");

  /** Is called upon or bound by an authority. */
  public static final Role ADDRESSEE = new Role("addressee");

  /** The codes for which this version has a constant. */
  public static final List<Role> KNOWN = List.of(
      SUPPLIER,
      CHANNEL_PARTNER,
      DISTRIBUTOR,
      SELLER,
      BUYER,
      TARGET,
      OFFEROR,
      INVESTOR,
      LENDER,
      BORROWER,
      VENTURER,
      JOINT_VENTURE,
      ALLY,
      LICENSOR,
      LICENSEE,
      FRANCHISOR,
      FRANCHISEE,
      SERVICE_PROVIDER,
      CLIENT,
      PLATFORM_OPERATOR,
      HOST,
      GUEST,
      ORGANIZER,
      PARTICIPANT,
      AUTHORITY,
      ADDRESSEE);

  /** Checks the syntax. */
  public Role {
    Slug.requireCode(Role.class, code);
  }

  @Override
  public List<Role> known() {
    return KNOWN;
  }

  /** Returns the code alone, such as {@code supplier}. */
  @Override
  public String toString() {
    return code;
  }
}
