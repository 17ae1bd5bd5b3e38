package onestory.split;

import java.util.Collection;
import java.util.List;
import onestory.split.Chosen.Referral;

/**
 * What somebody should know before and after a split.
 *
 * @param stillRefers references from what stays to what moves
 * @param crosses references from what moves to what stays in the wrong person's record
 * @param alreadyThere what moves and the right person has under the same business identifier
 * @param stillNames paths of what moves and names the wrong person in its words
 */
record Findings(
    List<Referral> stillRefers,
    List<Referral> crosses,
    List<Referral> alreadyThere,
    List<String> stillNames) {

  Findings {
    stillRefers = List.copyOf(stillRefers);
    crosses = List.copyOf(crosses);
    alreadyThere = List.copyOf(alreadyThere);
    stillNames = List.copyOf(stillNames);
  }

  /** Lists them; what still names the wrong person is read under {@code stillNamed}. */
  SplitAnswer tell(SplitAnswer answer, Collection<String> stillNamed) {
    return answer
        .referrals("still-refers", stillRefers)
        .referrals("crosses", crosses)
        .referrals("already-there", alreadyThere)
        .list("still-names", stillNamed);
  }
}
