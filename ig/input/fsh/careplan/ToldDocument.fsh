// What the examples of pointers to signed forms share.
RuleSet: ToldDocument
* status = #current
* docStatus = #final
* subject = Reference(9990009007)
* date = "2026-03-02T15:00:00+00:00"
* custodian = Reference(Z99003)
* extension[originalAt].valueString = "Red folder on the fridge"
* content.attachment.title = "Signed on 2 March 2026"
