package onestory.login;

import java.util.List;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;

/** Whom somebody who has logged in may act for. */
final class Proxies {

  private final ProxyRecords records;

  Proxies(ProxyRecords records) {
    this.records = records;
  }

  /** Ids of the Patients; staff act for nobody. */
  List<String> of(SignedIn person) {
    return person
        .citizen()
        .flatMap(citizen -> NhsNumber.parse(citizen.nhsNumber()))
        .map(records::actsFor)
        .orElse(List.of());
  }
}
