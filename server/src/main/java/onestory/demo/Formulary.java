package onestory.demo;

/** The medicines that the demo people take. */
final class Formulary {

  static final Medicine PARACETAMOL =
      medicine("322236009", "Paracetamol 500mg tablets", "Two up to four times a day for pain");
  static final Medicine SALBUTAMOL =
      medicine("372897005", "Salbutamol 100micrograms/dose inhaler", "Two puffs when breathless");
  static final Medicine TIOTROPIUM =
      medicine("409169006", "Tiotropium 18microgram inhalation powder", "One each morning");
  static final Medicine PREDNISOLONE =
      medicine("116601002", "Prednisolone 5mg tablets", "Six each morning for five days");
  static final Medicine DOXYCYCLINE =
      medicine(
          "372478003", "Doxycycline 100mg capsules", "Two today, then one a day for four days");
  static final Medicine BECLOMETASONE =
      medicine("116574000", "Beclometasone 100micrograms/dose inhaler", "Two puffs twice a day");
  static final Medicine AMLODIPINE =
      medicine("386864001", "Amlodipine 5mg tablets", "One each morning");
  static final Medicine RAMIPRIL =
      medicine("386872004", "Ramipril 5mg capsules", "One each morning");
  static final Medicine ATORVASTATIN =
      medicine("373444002", "Atorvastatin 20mg tablets", "One at night");
  static final Medicine METFORMIN =
      medicine("372567009", "Metformin 500mg tablets", "One twice a day with food");
  static final Medicine LEVOTHYROXINE =
      medicine("710809001", "Levothyroxine 50microgram tablets", "One before breakfast");
  static final Medicine APIXABAN =
      medicine("698090000", "Apixaban 5mg tablets", "One twice a day; do not miss a dose");
  static final Medicine BISOPROLOL =
      medicine("386868003", "Bisoprolol 2.5mg tablets", "One each morning");
  static final Medicine FUROSEMIDE =
      medicine("387475002", "Furosemide 40mg tablets", "One each morning");
  static final Medicine SERTRALINE =
      medicine("372594008", "Sertraline 50mg tablets", "One each morning");
  static final Medicine DONEPEZIL =
      medicine("386855006", "Donepezil 10mg tablets", "One at bedtime");
  static final Medicine CLOPIDOGREL =
      medicine("386952008", "Clopidogrel 75mg tablets", "One a day");
  static final Medicine LAMOTRIGINE =
      medicine("387562000", "Lamotrigine 100mg tablets", "One twice a day; never stop suddenly");
  static final Medicine COLECALCIFEROL =
      medicine("18414002", "Colecalciferol 800unit capsules", "One a day");
  static final Medicine NITROFURANTOIN =
      medicine("373543005", "Nitrofurantoin 100mg capsules", "One twice a day for three days");
  static final Medicine AMOXICILLIN =
      medicine("372687004", "Amoxicillin 500mg capsules", "One three times a day for five days");
  static final Medicine MORPHINE =
      medicine("373529000", "Morphine 10mg/5ml oral solution", "2.5 ml when in pain or breathless");
  static final Medicine MIDAZOLAM =
      medicine("373476007", "Midazolam 10mg/2ml injection", "2.5 mg under the skin for distress");

  private Formulary() {}

  private static Medicine medicine(String code, String pack, String directions) {
    return new Medicine(Code.snomed(code, pack.split(" ", 2)[0]), pack, directions);
  }
}
