package onestory.smart;

/** What people have granted to apps. */
public final class Grants {

  private final GrantRecords records;

  Grants(GrantRecords records) {
    this.records = records;
  }

  /**
   * Ends what a person granted for as long as they are there: every app of theirs loses its tokens,
   * but for those with {@code offline_access}.
   */
  public void endOnline(String subject) {
    records.removeOnline(subject);
  }
}
