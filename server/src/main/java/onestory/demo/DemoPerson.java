package onestory.demo;

/**
 * Somebody of the demo town who is there to show something.
 *
 * @param id the NHS number, or a temporary id that begins with {@code tmp-}
 * @param name as it is read out
 * @param situation one plain sentence
 */
public record DemoPerson(String id, String name, String situation) {}
