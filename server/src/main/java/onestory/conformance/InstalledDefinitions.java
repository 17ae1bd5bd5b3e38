package onestory.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import onestory.conformance.Packages.Entry;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * What writes are held to on this node: the bundled package, and those that are installed. It is
 * brought up to date before each write, so that a package which another node has installed is known
 * from the moment at which its sender is told.
 */
final class InstalledDefinitions implements Supplier<Definitions> {

  private final ProfileSupport support;
  private final Packages packages;
  private final PackageReader reader;
  private final Runnable changed;
  private final PackageJudge judge;

  private volatile State state;

  /** One state of what is installed. */
  private record State(long revision, Definitions definitions) {}

  /**
   * @param changed what else on this node has to follow a package
   */
  InstalledDefinitions(
      ProfileSupport support, Packages packages, PackageReader reader, Runnable changed) {
    this.support = support;
    this.packages = packages;
    this.reader = reader;
    this.changed = changed;
    this.judge = new PackageJudge(support);
    this.state = new State(-1, support.definitions(List.of()));
  }

  @Override
  public Definitions get() {
    return state.definitions();
  }

  /**
   * Takes over what has been installed or removed, here or by another node.
   *
   * @return whether there was something to take over
   */
  boolean refresh() {
    return packages.revision() != state.revision() && reload();
  }

  private synchronized boolean reload() {
    var revision = packages.revision();
    if (revision == state.revision()) {
      return false;
    }
    var isFirst = state.revision() < 0;
    state = new State(revision, with(packages.all()));
    if (!isFirst) {
      changed.run();
    }
    return true;
  }

  /** The definitions as they would be with other packages than those that are installed. */
  Definitions with(List<Entry> entries) {
    return support.definitions(installed(entries));
  }

  /** Judges a package as it would be judged beside others. */
  Judgement judge(PackageContent content, List<Entry> others) {
    return judge.judge(content, support.withOurs(installed(others)));
  }

  private List<MetadataResource> installed(List<Entry> entries) {
    var installed = new ArrayList<MetadataResource>();
    entries.stream()
        .filter(entry -> !entry.name().equals(support.ours().name()))
        .map(entry -> reader.read(entry.content()))
        .forEach(
            content -> installed.addAll(judge.judge(content, support.withOurs(installed)).taken()));
    return installed;
  }
}
