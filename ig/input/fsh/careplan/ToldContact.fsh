// Whom to contact in an example of a plan.
RuleSet: ToldContact(index, order, who, when)
* extension[contact][{index}].extension[order].valuePositiveInt = {order}
* extension[contact][{index}].extension[who].valueReference = Reference({who})
* extension[contact][{index}].extension[when].valueString = "{when}"
