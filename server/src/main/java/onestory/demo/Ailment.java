package onestory.demo;

import java.util.List;
import java.util.Optional;

/**
 * A long-term condition of the town's people.
 *
 * @param risk who gets it
 * @param medicine what most of them take for it
 */
record Ailment(Code diagnosis, Risk risk, Optional<Medicine> medicine) {

  /** The age from which a condition is seen, and how many in a hundred then have it. */
  record Risk(int fromAge, int percent) {}

  static final List<Ailment> ALL =
      List.of(
          treated(Diagnosis.ASTHMA, new Risk(4, 12), Formulary.SALBUTAMOL),
          untreated(Diagnosis.ECZEMA, new Risk(1, 7)),
          treated(Diagnosis.MIGRAINE, new Risk(16, 8), Formulary.PARACETAMOL),
          treated(Diagnosis.DEPRESSION, new Risk(18, 12), Formulary.SERTRALINE),
          treated(Diagnosis.HYPERTENSION, new Risk(45, 34), Formulary.AMLODIPINE),
          treated(Diagnosis.TYPE_2_DIABETES, new Risk(40, 13), Formulary.METFORMIN),
          treated(Diagnosis.HYPOTHYROIDISM, new Risk(40, 7), Formulary.LEVOTHYROXINE),
          treated(Diagnosis.OSTEOARTHRITIS, new Risk(55, 26), Formulary.PARACETAMOL),
          treated(Diagnosis.COPD, new Risk(55, 8), Formulary.TIOTROPIUM),
          treated(Diagnosis.ATRIAL_FIBRILLATION, new Risk(65, 12), Formulary.APIXABAN),
          treated(Diagnosis.HEART_FAILURE, new Risk(70, 9), Formulary.FUROSEMIDE),
          treated(Diagnosis.STROKE, new Risk(65, 6), Formulary.CLOPIDOGREL),
          treated(Diagnosis.OSTEOPOROSIS, new Risk(70, 14), Formulary.COLECALCIFEROL),
          treated(Diagnosis.DEMENTIA, new Risk(75, 12), Formulary.DONEPEZIL),
          untreated(Diagnosis.HEARING_LOSS, new Risk(70, 22)),
          untreated(Diagnosis.FRAILTY, new Risk(80, 30)));

  /** Draws those that somebody of {@code age} has. */
  static List<Ailment> drawn(Chance chance, int age) {
    return ALL.stream()
        .filter(a -> age >= a.risk().fromAge() && chance.happens(a.risk().percent()))
        .toList();
  }

  private static Ailment treated(Code diagnosis, Risk risk, Medicine medicine) {
    return new Ailment(diagnosis, risk, Optional.of(medicine));
  }

  private static Ailment untreated(Code diagnosis, Risk risk) {
    return new Ailment(diagnosis, risk, Optional.empty());
  }
}
