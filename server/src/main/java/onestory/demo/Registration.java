package onestory.demo;

/** Being a patient of one of the two practices: its doctor, its nurse. */
enum Registration {
  MILL_LANE(Professional.DR_OKAFOR, Professional.NURSE_LAL),
  HARBOUR(Professional.DR_PENROSE, Professional.NURSE_BYRNE);

  private final Professional doctor;
  private final Professional nurse;

  Registration(Professional doctor, Professional nurse) {
    this.doctor = doctor;
    this.nurse = nurse;
  }

  Professional doctor() {
    return doctor;
  }

  Professional nurse() {
    return nurse;
  }

  DemoOrganisation practice() {
    return doctor.organisation();
  }
}
