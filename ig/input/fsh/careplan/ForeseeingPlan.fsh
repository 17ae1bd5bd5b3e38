// What a plan has that says what to do if something happens.
RuleSet: ForeseeingPlan
* obeys plan-3
* extension contains
    TriggerFactor named trigger 0..* and
    EarlyWarning named earlyWarning 0..* and
    CopingStrategy named coping 0..* and
    ContactInOrder named contact 0..* and
    AnticipatoryMedicine named anticipatoryMedicine 0..*
* insert Must(extension[trigger], [[what sets the plan in motion]])
* insert Must(extension[earlyWarning], [[the first signs]])
* insert Must(extension[coping], [[what the person does that helps]])
* insert Must(extension[contact], [[whom to contact, in order]])
* insert Must(extension[anticipatoryMedicine], [[medicines and equipment at hand, and where they are]])
* insert Must(activity.detail.doNotPerform, [[true for what should not be done]])
* insert Must(activity.detail.description, [[what should happen, in words that a neighbour can follow]])
