package io.github.crossborder.json;

import io.github.crossborder.deal.Id;
import io.github.crossborder.deal.PartyInRole;
import io.github.crossborder.deal.Role;
import io.github.crossborder.json.codec.Codec;
import io.github.crossborder.json.codec.ObjectCodec;
import io.github.crossborder.json.codec.Properties;
import io.github.crossborder.json.codec.Property;
import io.github.crossborder.json.codec.Values;
import io.github.crossborder.json.codec.writing.JsonSink;

/** The JSON form of a party in role, such as {@code {"party": "alibaba", "role": "licensee"}}. */
final class PartyInRoleJson extends ObjectCodec<PartyInRole> {
  static final Codec<Role> ROLE_CODE = DealJson.code(Role::new);

  private static final Properties ALL = Properties.ofObject();
  private static final Property<Id> PARTY = ALL.required("party", DealJson.ID);
  private static final Property<Role> ROLE = ALL.required("role", ROLE_CODE);

  static final Codec<PartyInRole> PARTY_IN_ROLE = new PartyInRoleJson();

  private PartyInRoleJson() {
    super(ALL);
  }

  @Override
  protected PartyInRole build(Values of) {
    return new PartyInRole(of.get(PARTY), of.get(ROLE));
  }

  @Override
  protected void writeProperties(PartyInRole partyInRole, JsonSink to) {
    to.put(PARTY, partyInRole.party());
    to.put(ROLE, partyInRole.role());
  }
}
