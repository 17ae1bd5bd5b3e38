package onestory.demo;

import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;

/** What everybody who opens the record should see first. */
final class Flags {

  static final Code CLINICAL = Code.hl7("flag-category", "clinical", "Clinical");
  static final Code SAFETY = Code.hl7("flag-category", "safety", "Safety");
  static final Code CONTACT = Code.hl7("flag-category", "contact", "Subject Contact");

  private Flags() {}

  static Flag raised(Pen pen, Code category, String words, int sinceAgo) {
    var flag =
        new Flag()
            .setStatus(FlagStatus.ACTIVE)
            .addCategory(category.concept())
            .setSubject(pen.subject())
            .setPeriod(pen.days().since(sinceAgo))
            .setAuthor(pen.signature());
    flag.getCode().setText(words);
    return flag;
  }
}
