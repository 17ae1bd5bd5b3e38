package onestory.login;

import java.util.List;
import onestory.nhsnumber.NhsNumber;

/** What the record says of proxies. */
interface ProxyRecords {

  /** Ids of the Patients for whom the person of this number may act today. */
  List<String> actsFor(NhsNumber proxy);
}
