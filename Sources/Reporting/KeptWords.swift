// Words for what history keeps of the rosters: roles, stages of initiatives, and the status of decisions.

import Text

extension String {
  static let roles: [String: Localised<String>] = [
    "chair": Localised(swedish: "ordförande", english: "chair"),
    "vice chair": Localised(swedish: "vice ordförande", english: "vice chair"),
    "coordinator": Localised(swedish: "samordnare", english: "coordinator"),
    "secretary": Localised(swedish: "sekreterare", english: "secretary"),
    "member": Localised(swedish: "ledamot", english: "member"),
    "deputy": Localised(swedish: "ersättare", english: "deputy"),
    "deputy_attending": Localised(
      swedish: "ersättare som deltar", english: "attending deputy"),
    "adjunct": Localised(swedish: "adjungerad", english: "adjunct"),
    "host": Localised(swedish: "värd", english: "host"),
    "party": Localised(swedish: "part", english: "party"),
  ]
  static let statuses: [String: Localised<String>] = [
    "open": Localised(swedish: "öppet", english: "open"),
    "done": Localised(swedish: "klart", english: "done"),
    "dropped": Localised(swedish: "avskrivet", english: "dropped"),
  ]
  static let stages: [String: Localised<String>] = [
    "identified": Localised(swedish: "identifierat", english: "identified"),
    "tested": Localised(swedish: "prövat", english: "tested"),
    "scaled": Localised(swedish: "spritt", english: "scaled"),
    "mandated": Localised(swedish: "beslutat", english: "mandated"),
  ]
}
