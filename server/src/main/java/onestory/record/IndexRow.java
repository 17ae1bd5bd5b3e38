package onestory.record;

/** A row of the index, or what it should be, with everything that it tells. */
record IndexRow(RecordEntry entry, String heading) {

  static IndexRow due(RecordEntry entry) {
    return new IndexRow(entry, entry.heading().code());
  }

  String person() {
    return entry.person();
  }

  long key() {
    return entry.resource().key();
  }

  IndexDifference difference(IndexDifference.Kind kind) {
    return new IndexDifference(kind, entry.resource().type(), key());
  }
}
