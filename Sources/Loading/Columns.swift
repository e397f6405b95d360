// The columns of every table: their names in English and Swedish, and which of them are needed.

package import Roster

/// A column as a header may name it.
package struct ColumnName: Sendable {
  /// What code calls it.
  package let key: InputColumn
  /// Other names that mean the same, Swedish first.
  package let others: [String]
  package let need: Need

  /// What a table needs of a column.
  package enum Need: Sendable {
    /// The column may be left out.
    case nothing
    /// The column must stand in the header; its cells may be empty.
    case column
    /// Every row must have a value in the column.
    case value
  }

  /// The English name.
  package var name: String { key.name }

  fileprivate init(_ key: InputColumn, _ others: String..., need: Need = .nothing) {
    self.key = key
    self.others = others
    self.need = need
  }
}

extension TableName {
  /// The names of the table's file without its ending; the first is the proper one.
  package var fileStems: [String] {
    self == .people ? ["people", "persons"] : [rawValue]
  }

  /// The Swedish name of a column; the English one where they are the same.
  package func swedish(_ column: String) -> String {
    columns.first { $0.name == column }?.others.first ?? column
  }

  /// The file that a message names.
  package var fileName: String { rawValue + ".csv" }

  /// The columns in the order of the documentation.
  package var columns: [ColumnName] {
    switch self {
    case .organisations:
      [
        ColumnName(.id, "kod", "code", need: .value),
        ColumnName(.name, "namn", need: .value),
        ColumnName(.kind, "typ"),
        ColumnName(.population, "folkmängd", "invånare"),
        ColumnName(.county, "län"),
      ]
    case .people:
      [
        ColumnName(.id, need: .value),
        ColumnName(.name, "namn", need: .value),
        ColumnName(.organisation, "organization", "kommun"),
        ColumnName(.function, "funktion", "role", "roll", "befattning"),
        ColumnName(.level, "nivå"),
        ColumnName(.since, "sedan"),
        ColumnName(.side, "sida", "majoritet eller opposition"),
      ]
    case .networks:
      [
        ColumnName(.id, need: .value),
        ColumnName(.name, "namn", need: .value),
        ColumnName(.field, "område"),
        ColumnName(.level, "nivå"),
        ColumnName(.kind, "slag"),
        ColumnName(.form),
        ColumnName(.orientation, "inriktning"),
        ColumnName(.host, "värd"),
        ColumnName(.parent, "överordnat"),
        ColumnName(.mandate, "uppdrag"),
        ColumnName(.meetingsPerYear, "möten per år"),
        ColumnName(.hoursPerMeeting, "timmar per möte"),
        ColumnName(.understood, "förstått"),
      ]
    case .memberships:
      [
        ColumnName(.person, need: .value),
        ColumnName(.network, "nätverk", need: .value),
        ColumnName(.role, "roll"),
        ColumnName(.from, "från"),
        ColumnName(.to, "till", "till och med"),
        ColumnName(.attended, "närvaro"),
      ]
    case .networkLinks:
      [
        ColumnName(.a, need: .value),
        ColumnName(.b, need: .value),
        ColumnName(.kind, "slag", need: .value),
        ColumnName(.perYear, "per år"),
      ]
    case .seats:
      [
        ColumnName(.network, "nätverk", need: .value),
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.seats, "platser", need: .value),
      ]
    case .collaborations:
      [
        ColumnName(.id, need: .value),
        ColumnName(.name, "namn", need: .value),
        ColumnName(.area, "samverkansområde"),
        ColumnName(.form),
        ColumnName(.orientation, "inriktning"),
        ColumnName(.host, "värd"),
        ColumnName(.from, "från"),
        ColumnName(.to, "till", "till och med"),
        ColumnName(.agreement, "avtal"),
        ColumnName(.costKey, "fördelningsgrund"),
        ColumnName(.depth, "djup"),
        ColumnName(.expected, "förväntat"),
        ColumnName(.outcome, "utfall"),
        ColumnName(.notice, "uppsägning", "uppsägning senast"),
        ColumnName(.review, "översyn", "uppföljning"),
        ColumnName(.status, "läge"),
        ColumnName(.ending, "skäl till avslut", "avslutsskäl"),
      ]
    case .collaborationMembers:
      [
        ColumnName(.collaboration, "samverkan", need: .value),
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.role, "roll"),
        ColumnName(.costShare, "kostnadsandel"),
        ColumnName(.from, "från"),
        ColumnName(.to, "till", "till och med"),
      ]
    case .readiness:
      [
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.area, "samverkansområde", "område", need: .value),
        ColumnName(.stance, "hållning", need: .value),
        ColumnName(.asked, "svarsdatum", "frågad"),
        ColumnName(.until, "gäller till", "gäller till och med"),
        ColumnName(.condition, "villkor"),
        ColumnName(.note, "anteckning"),
      ]
    case .areaEffects:
      [
        ColumnName(.area, "samverkansområde", "område", need: .value),
        ColumnName(.economyShort, "ekonomi kort sikt"),
        ColumnName(.economyLong, "ekonomi lång sikt"),
        ColumnName(.economy, "ekonomi"),
        ColumnName(.unit, "enhet"),
        ColumnName(.effect, "effekt"),
        ColumnName(.startCost, "startkostnad"),
        ColumnName(.condition, "villkor"),
        ColumnName(.vulnerability, "sårbarhet"),
        ColumnName(.rank, "ordning"),
      ]
    case .selfTest:
      [
        ColumnName(.collaboration, "samverkan", need: .value),
        ColumnName(.respondent, "svarande", need: .value),
        ColumnName(.organisation, "organization", "kommun"),
        ColumnName(.date, "datum"),
      ] + (1...21).map { ColumnName(.question($0), "f\($0)", "fråga \($0)", need: .column) }
    case .ladder:
      [
        ColumnName(.collaboration, "samverkan", need: .value),
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.current, "nuläge", need: .column),
        ColumnName(.wanted, "önskat", need: .column),
      ]
    case .initiatives:
      [
        ColumnName(.id, need: .value),
        ColumnName(.name, "namn", need: .value),
        ColumnName(.area, "samverkansområde", "område"),
        ColumnName(.stage, "steg"),
        ColumnName(.since, "sedan"),
        ColumnName(.owner, "ägare"),
        ColumnName(.network, "nätverk"),
        ColumnName(.mandate, "uppdrag"),
        ColumnName(.goal, "mål"),
        ColumnName(.role, "roll"),
        ColumnName(.assignment, "uppdragstyp"),
        ColumnName(.benefit, "nytta"),
        ColumnName(.feasibility, "genomförbarhet"),
        ColumnName(.fit, "passning"),
        ColumnName(.interest, "intresse"),
      ]
    case .initiativeParties:
      [
        ColumnName(.initiative, "initiativ", need: .value),
        ColumnName(.organisation, "organization", "kommun", need: .value),
      ]
    case .initiativeNetworks:
      [
        ColumnName(.initiative, "initiativ", need: .value),
        ColumnName(.network, "nätverk", need: .value),
      ]
    case .keyFactors:
      [
        ColumnName(.collaboration, "samverkan", need: .value),
        ColumnName(.factor, "faktor", need: .value),
        ColumnName(.rating, "betyg", need: .column),
        ColumnName(.organisation, "organization", "kommun"),
        ColumnName(.rater, "bedömare"),
        ColumnName(.date, "datum"),
      ]
    case .goals:
      [
        ColumnName(.id, need: .value),
        ColumnName(.name, "namn", "mål", need: .value),
        ColumnName(.parent, "överordnat"),
        ColumnName(.level, "nivå"),
        ColumnName(.year, "år", "målår"),
      ]
    case .decisions:
      [
        ColumnName(.id, need: .value),
        ColumnName(.date, "datum"),
        ColumnName(.body, "organ", "beslutande organ"),
        ColumnName(.level, "nivå"),
        ColumnName(.kind, "slag"),
        ColumnName(.about, "gäller", "avser", "om", need: .value),
        ColumnName(.decision, "beslut", need: .value),
        ColumnName(.responsible, "ansvarig"),
        ColumnName(.due, "senast", "klart senast"),
        ColumnName(.next, "nästa steg", "nästa"),
        ColumnName(.reference, "diarienummer", "referens", "dnr"),
        ColumnName(.status, "läge"),
      ]
    case .effects:
      [
        ColumnName(.about, "gäller", "avser", "om", need: .value),
        ColumnName(.dimension, need: .value),
        ColumnName(.level, "nivå"),
        ColumnName(.direction, "riktning"),
        ColumnName(.baseline, "utgångsläge"),
        ColumnName(.unit, "enhet"),
        ColumnName(.target, "målvärde"),
        ColumnName(.measured, "mätvärde", "uppmätt"),
        ColumnName(.date, "datum", "mätdag"),
        ColumnName(.source, "källa"),
        ColumnName(.context, "sammanhang"),
      ]
    case .representation:
      [
        ColumnName(.network, "nätverk", need: .value),
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.by, "genom", "företräds av", need: .value),
        ColumnName(.from, "från"),
        ColumnName(.to, "till", "till och med"),
      ]
    case .drivers:
      [
        ColumnName(.collaboration, "samverkan", need: .value),
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.driver, "drivkraft"),
        ColumnName(.entryValue, "ingångsvärde"),
        ColumnName(.wanted, "önskad inriktning", "önskat"),
        ColumnName(.date, "datum"),
      ]
    case .resources:
      [
        ColumnName(.about, "gäller", "avser", "om", need: .value),
        ColumnName(.organisation, "organization", "kommun"),
        ColumnName(.kind, "slag"),
        ColumnName(.hours, "timmar", "timmar per år"),
        ColumnName(.kronor, "kronor", "kronor per år"),
        ColumnName(.from, "från"),
        ColumnName(.to, "till", "till och med"),
      ]
    case .functions:
      [
        ColumnName(.organisation, "organization", "kommun", need: .value),
        ColumnName(.function, "funktion", need: .value),
        ColumnName(.people, "antal", "tjänster"),
        ColumnName(.deputy, "ersättare"),
        ColumnName(.vacantSince, "vakant sedan"),
        ColumnName(.sharedWith, "delas med"),
      ]
    case .start:
      [
        ColumnName(.area, "samverkansområde", "område", need: .value),
        ColumnName(.check, "fråga", need: .value),
        ColumnName(.answer, "svar", need: .column),
        ColumnName(.responsible, "ansvarig"),
        ColumnName(.due, "senast", "klart senast"),
      ]
    }
  }
}
