package onestory.load;

import java.util.List;

/** Brings one parcel to the server, and notes at once that it was taken. */
final class Delivery {

  private final FhirServer server;
  private final Journal journal;
  private final Packing packing;
  private final Tally tally;

  Delivery(FhirServer server, Journal journal, Packing packing, Tally tally) {
    this.server = server;
    this.journal = journal;
    this.packing = packing;
    this.tally = tally;
  }

  /** Loads the parcel unless the server has it already. */
  void deliver(Parcel parcel) {
    try {
      var content = parcel.read();
      var digest = Digest.of(content);
      if (journal.holds(digest)) {
        introduce(parcel, content);
        tally.skipped(parcel.size());
      } else {
        load(parcel, content, digest);
      }
    } catch (Unreadable unreadable) {
      var refusal = Refusal.unread(parcel, unreadable.reason());
      tally.refused(List.of(refusal), parcel.size());
    }
  }

  private void introduce(Parcel parcel, byte[] content) {
    if (parcel.file().introduces()) {
      packing.prepared(parcel, content);
    }
  }

  private void load(Parcel parcel, byte[] content, String digest) {
    var prepared = packing.prepared(parcel, content);
    if (isSent(parcel, prepared)) {
      journal.add(parcel, digest, prepared.entries().size());
      tally.complete();
    }
  }

  private boolean isSent(Parcel parcel, Prepared prepared) {
    var left = parcel.size();
    var entriesLeft = prepared.entries().size();
    for (var part : packing.parts(prepared)) {
      var refusals = send(parcel, prepared, part);
      if (!refusals.isEmpty()) {
        tally.refused(refusals, left);
        return false;
      }
      var share = left * part.size() / Math.max(1, entriesLeft);
      tally.taken(part.size(), share);
      left -= share;
      entriesLeft -= part.size();
    }
    return true;
  }

  private List<Refusal> send(Parcel parcel, Prepared prepared, List<Entry> part) {
    var answer = server.send(prepared.bundle(part, prepared.type()));
    var refusals = Refusals.in(answer, parcel, part);
    // One bad line must not keep out the others: as a batch each stands for itself.
    return refusals.isEmpty() || !parcel.isLines() || part.size() == 1
        ? refusals
        : Refusals.in(server.send(prepared.bundle(part, "batch")), parcel, part);
  }
}
