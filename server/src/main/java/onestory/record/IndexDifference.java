package onestory.record;

/**
 * One place where the index does not agree with what is stored. It names no person.
 *
 * @param resourceType of the stored resource, or of the row that should not be there
 * @param resourceKey HAPI's key of the resource, HFJ_RESOURCE.RES_ID
 */
public record IndexDifference(Kind kind, String resourceType, long resourceKey) {

  /** In which way the index is wrong. */
  public enum Kind {
    /** A current resource lacks its row in a person's record. */
    MISSING,
    /** A row stands for a resource that is deleted, or no longer names the person. */
    SUPERFLUOUS,
    /** A row tells another version, time, heading, source or label than the resource has. */
    DIFFERENT
  }
}
