package onestory.demo;

/** What the demo people have, had or suffer from. */
final class Diagnosis {

  static final Code COPD = Code.snomed("13645005", "Chronic obstructive pulmonary disease");
  static final Code COPD_FLARE = Code.snomed("195951007", "Acute exacerbation of COPD");
  static final Code ASTHMA = Code.snomed("195967001", "Asthma");
  static final Code HYPERTENSION = Code.snomed("38341003", "High blood pressure");
  static final Code TYPE_2_DIABETES = Code.snomed("44054006", "Type 2 diabetes");
  static final Code ATRIAL_FIBRILLATION = Code.snomed("49436004", "Atrial fibrillation");
  static final Code HEART_FAILURE = Code.snomed("84114007", "Heart failure");
  static final Code OSTEOARTHRITIS = Code.snomed("396275006", "Osteoarthritis");
  static final Code DEMENTIA = Code.snomed("52448006", "Dementia");
  static final Code DEPRESSION = Code.snomed("35489007", "Depression");
  static final Code ANXIETY = Code.snomed("197480006", "Anxiety");
  static final Code HYPOTHYROIDISM = Code.snomed("40930008", "Hypothyroidism");
  static final Code OSTEOPOROSIS = Code.snomed("64859006", "Osteoporosis");
  static final Code STROKE = Code.snomed("230690007", "Stroke");
  static final Code EPILEPSY = Code.snomed("84757009", "Epilepsy");
  static final Code MIGRAINE = Code.snomed("37796009", "Migraine");
  static final Code ECZEMA = Code.snomed("24079001", "Atopic eczema");
  static final Code DEHYDRATION = Code.snomed("34095006", "Dehydration");
  static final Code URINE_INFECTION = Code.snomed("68566005", "Urinary tract infection");
  static final Code LETHARGY = Code.snomed("214264003", "Lethargy");
  static final Code BREATHLESSNESS = Code.snomed("267036007", "Breathlessness");
  static final Code HIP_FRACTURE = Code.snomed("5913000", "Broken hip (neck of femur)");
  static final Code FRAILTY = Code.snomed("248279007", "Frailty");
  static final Code PNEUMONIA = Code.snomed("233604007", "Pneumonia");
  static final Code HEARING_LOSS = Code.snomed("15188001", "Hearing loss");
  static final Code LUNG_CANCER = Code.snomed("254637007", "Lung cancer (non-small cell)");
  static final Code RASH = Code.snomed("271807003", "Rash");

  private Diagnosis() {}
}
