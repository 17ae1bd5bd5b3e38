// About the conversation itself: true of this one only.
RuleSet: VisitSection
* insert Section(visit, administration, [[This conversation]])
* item[+]
  * insert Choices(visit.present, Present, [[Who is taking part?]])
  * insert AskedEachTime
  * required = true
* item[+]
  * insert Line(visit.present.names, [[What are their names, besides yours?]])
  * insert AskedEachTime
* item[+]
  * insert Choice(visit.place, VisitPlaces, [[Where are we talking?]])
  * insert AskedEachTime
* item[+]
  * insert Words(visit.reason, [[What led to this conversation?]])
  * insert AskedEachTime
* item[+]
  * insert Choice(visit.sharing, YesNo, [[May the people who support you see what you tell us, so that you need not tell it again?]])
  * insert AskedEachTime
  * insert Help(visit.sharing, [[Say who will see it. A no, or a person or service to be left out, is recorded as an objection in the record of consent as well.]])
* item[+]
  * insert Line(visit.sharing.except, [[Is there anyone who should not see it?]])
  * insert AskedEachTime
* item[+]
  * insert Choice(visit.answered-by, Present, [[Who gave most of the answers?]])
  * insert AskedEachTime
