package onestory.conformance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The packages that are installed, the same for every node. */
interface Packages {

  /** Changes whenever a package comes or goes. */
  long revision();

  /** In the order of their names. */
  List<Entry> all();

  /** The package of a name; there is one version of it at most. */
  Optional<Entry> find(String name);

  /** Keeps others from installing or removing packages until this transaction ends. */
  void lock();

  /** Adds a package, or puts it in the place of its other version. */
  void put(Entry entry);

  void remove(String name);

  /**
   * One package.
   *
   * @param content the file as it was sent
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record Entry(String name, String version, String checksum, byte[] content, Instant installed) {}
}
