package onestory.fhir;

/** Says which rules of the profiles may be broken, where a capability reports breaches itself. */
public interface RuleTolerance {

  /**
   * Whether a breach of this rule does not refuse the write.
   *
   * @param rule key of an invariant, e.g. {@code nhs-number-2}
   */
  boolean tolerates(String rule);
}
