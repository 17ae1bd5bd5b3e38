package onestory.record;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import onestory.fhir.StorageInterceptor;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Keeps the index in step with every write, within the write's own transaction. */
public final class RecordIndexInterceptor implements StorageInterceptor {

  private final RecordEntries entries;
  private final RecordIndex index;

  RecordIndexInterceptor(RecordEntries entries, RecordIndex index) {
    this.entries = entries;
    this.index = index;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource) {
    changes().put(key(resource), entries.of(key(resource), resource));
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource previous, IBaseResource resource) {
    var key = key(resource);
    var now = entries.of(key, resource);
    var persons = now.stream().map(RecordEntry::person).collect(Collectors.toSet());
    var left =
        entries.of(key, previous).stream()
            .map(RecordEntry::person)
            .filter(person -> !persons.contains(person))
            .toList();
    if (!left.isEmpty()) {
      changes().remove(key, version(resource), left);
    }
    changes().put(key, now);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(IBaseResource resource) {
    var persons = entries.of(key(resource), resource).stream().map(RecordEntry::person).toList();
    changes().remove(key(resource), version(resource), List.copyOf(persons));
  }

  private RecordChanges changes() {
    return RecordChanges.current(index);
  }

  private static long version(IBaseResource resource) {
    return resource.getIdElement().getVersionIdPartAsLong();
  }

  private static long key(IBaseResource resource) {
    var pid = (JpaPid) Objects.requireNonNull(resource.getUserData(IDao.RESOURCE_PID_KEY));
    return pid.getId();
  }
}
