CodeSystem: Role
Id: role
Title: "Roles"
Description: "What someone does in an organisation, as far as access rules need to know it. The role comes with the sign-in; it is not a job title."
* ^experimental = false
* ^caseSensitive = true
* #clinician "Clinician" "A registered professional who diagnoses, treats or prescribes: doctor, nurse, paramedic, therapist, pharmacist."
* #care-professional "Care professional" "A qualified professional who assesses and plans care, such as a social worker."
* #support-worker "Support worker" "Someone who helps the person day by day: homecare worker, link worker, volunteer."
* #administrator "Administrator" "Someone who books, files and writes letters for a team."
* #coordinator "Coordinator" "Someone who takes in referrals and finds the team that acts on each."
* #identity-administrator "Identity administrator" "Someone who puts right which record belongs to whom: merges, splits and changed numbers."
* #system-administrator "System administrator" "Someone who keeps the server running, and sees nothing that is told of people."
