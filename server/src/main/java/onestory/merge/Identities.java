package onestory.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onestory.fhir.Sender;

/** The people whom acts on identity concern; every call joins the transaction under way. */
public interface Identities {

  /** Keeps all writes about these people out until the transaction ends. */
  void lock(Set<String> persons);

  /** Keeps acts on these people's identity out until the transaction ends. */
  void lockShared(Set<String> persons);

  /** The superseded ones among these Patient ids, each with who survives in the end. */
  Map<String, String> superseded(Collection<String> persons);

  /** Current resources that name the person, Patients excepted, with when each was stored. */
  List<Naming> naming(String person);

  /**
   * Records that each sender of a person's record is to be told of another id; to be called before
   * anything is moved.
   */
  void tell(String act, String oldId, String newId);

  /** Records that one sender is to be told that what it holds has another id. */
  void tell(Sender sender, String act, String oldId, String newId);

  /** A current resource, e.g. {@code CarePlan/7}. */
  record Naming(String type, String id, Instant updated) {

    public String path() {
      return type + "/" + id;
    }
  }
}
