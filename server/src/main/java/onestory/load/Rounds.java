package onestory.load;

import java.util.List;
import java.util.function.Consumer;

/** Goes through all files: rank after rank, the parcels of one rank side by side. */
final class Rounds {

  // A parsed bundle takes some ten times its file, and reading back holds it twice.
  private static final int OF_HEAP = 24;

  private final List<SourceFile> files;
  private final Parcels parcels;
  private final int clients;

  Rounds(List<SourceFile> files, Parcels parcels, int clients) {
    this.files = files;
    this.parcels = parcels;
    this.clients = clients;
  }

  /**
   * @throws ServerLost if a client met it; the other clients are stopped
   */
  void with(Consumer<Parcel> task) {
    try (var crew = new Crew(clients, Runtime.getRuntime().maxMemory() / OF_HEAP)) {
      var rank = 0;
      for (var file : files) {
        if (file.rank() != rank) {
          crew.finish();
          rank = file.rank();
        }
        parcels.forEach(file, parcel -> crew.work(parcel, task));
      }
      crew.finish();
    }
  }
}
