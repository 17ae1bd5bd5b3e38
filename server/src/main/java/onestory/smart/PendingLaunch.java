package onestory.smart;

import java.util.List;
import java.util.Optional;

/**
 * An app that waits to be let in.
 *
 * @param clientId its id
 * @param clientName its name for people
 * @param organisation ODS code of who answers for it
 * @param scopes what it may be granted at most, sorted
 * @param needsPatient whether it asks for a person's record and none has been opened yet
 * @param context what is open
 */
public record PendingLaunch(
    String clientId,
    String clientName,
    Optional<String> organisation,
    List<String> scopes,
    boolean needsPatient,
    LaunchContext context) {}
