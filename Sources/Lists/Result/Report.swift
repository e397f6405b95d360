// What is asked and told of lists that were read, in both languages.

import Roster
import Tables
import Text

extension ListTables {
  /// Questions and joins of people, ends of ties that are not known, and what makes the whole impossible.
  mutating func report(
    _ work: ListWork, _ diagnostics: inout Diagnostics, doubts: [PersonDoubt] = []
  ) {
    for (text, cell) in work.gathered.unknownEnds {
      diagnostics.add(
        .error, "lists/unknown-end", at: place(cell).place, .unknownEnd(text), help: .unknownEndHelp
      )
    }
    for row in work.gathered.skipped where row.reason == .otherHeadings {
      diagnostics.add(
        .error, "lists/second-header", at: lists[row.list].place(row.row, 0).place, .secondHeader,
        help: .secondHeaderHelp)
    }
    if let first = work.gathered.personTies.first {
      diagnostics.add(
        .error, "lists/person-tie", at: place(first).place,
        .personTies(work.gathered.personTies.count), help: .personTiesHelp)
    }
    for doubt in doubts {
      let question = ListQuestion(
        code: doubt.code,
        places: [doubt.first, doubt.second].filter { !$0.isNone }.map { place($0) },
        sentence: doubt.sentence, help: doubt.help)
      if doubt.isQuestion { questions.append(question) } else { joins.append(question) }
    }
    guard !lists.isEmpty, tables[.memberships] == nil, !diagnostics.hasErrors else { return }
    let top = lists.first?.top.place ?? Diagnostic.Place(file: Recipe.fileName)
    if work.gathered.forms.isEmpty {
      diagnostics.add(
        .error, "lists/nothing-understood", at: top, .notUnderstood, help: .notUnderstoodHelp)
    } else {
      diagnostics.add(.error, "lists/no-network", at: top, .noNetwork, help: .noNetworkHelp)
    }
  }
}

extension ListTables {
  /// Asks whether the name of a list is a network.
  mutating func suppose(_ sheet: ListSheet) {
    questions.append(
      ListQuestion(
        code: "lists/supposed-network", places: [sheet.top], sentence: .supposed(sheet.name),
        help: .supposedHelp))
  }
}

extension PersonDoubt {
  var code: String {
    switch kind {
    case .oneAddress: "people/one-address"
    case .sharedAddress: "people/shared-address"
    case .twoAddresses: "people/two-addresses"
    case .namesakes: "people/namesakes"
    case .nearly: "people/nearly-one-name"
    case .twoOrganisations: "people/two-organisations"
    case .spelling: "people/spelling"
    case .unknownInRecipe: "people/unknown-in-recipe"
    }
  }

  var sentence: Localised<String> {
    let (one, other) = (names.first?.quoted ?? "", names.last?.quoted ?? "")
    return switch kind {
    case .oneAddress:
      Localised(
        swedish: "\(one) och \(other) har samma e-postadress och räknas som en person",
        english: "\(one) and \(other) have one e-mail address and are taken as one person")
    case .sharedAddress:
      Localised(
        swedish: "\(one) och \(other) delar e-postadress, men namnen har inget gemensamt; de räknas som två",
        english: "\(one) and \(other) share an e-mail address, but their names have nothing in common; they are taken as two")
    case .twoAddresses:
      Localised(
        swedish: "\(one) står i samma organisation med två e-postadresser och räknas som två personer",
        english: "\(one) stands in one organisation with two e-mail addresses, and is taken as two people")
    case .namesakes:
      Localised(
        swedish: "\(one) står utan organisation, och flera heter så; räknas som ännu en person",
        english: "\(one) stands without organisation, and several have the name; taken as one more person")
    case .nearly:
      Localised(
        swedish: "\(one) och \(other) i samma organisation kan vara en person; de räknas som två",
        english: "\(one) and \(other) of one organisation may be one person; they are taken as two")
    case .twoOrganisations:
      Localised(
        swedish: "\(one) står med två organisationer men samma adress eller id; den första gäller",
        english: "\(one) stands with two organisations, but with one address or id; the first is taken")
    case .spelling:
      Localised(
        swedish: "\(one) och \(other) räknas som en person",
        english: "\(one) and \(other) are taken as one person")
    case .unknownInRecipe:
      Localised(
        swedish: "lists.yaml nämner \(one), som ingen lista nämner",
        english: "lists.yaml names \(one), whom no list names")
    }
  }

  var help: Localised<String>? {
    switch kind {
    case .oneAddress, .twoOrganisations:
      Localised(
        swedish: "om de är två, skriv båda under 'different:' i lists.yaml",
        english: "if they are two, write both under 'different:' in lists.yaml")
    case .sharedAddress, .twoAddresses, .nearly, .namesakes:
      Localised(
        swedish: "om de är en, skriv båda under 'same:' i lists.yaml",
        english: "if they are one, write both under 'same:' in lists.yaml")
    case .spelling, .unknownInRecipe: nil
    }
  }
}

// MARK: Wording

extension Localised<String> {
  fileprivate static func unknownEnd(_ text: String) -> Localised<String> {
    Localised(
      swedish: "ingen person och inget nätverk har id eller namn \(text.quoted)",
      english: "no person and no network has the id or name \(text.quoted)")
  }

  fileprivate static var unknownEndHelp: Localised<String> {
    Localised(
    swedish: "lägg till det i listan över personer och nätverk, eller rätta stavningen",
    english: "add it to the list of people and networks, or mend the spelling")
  }

  fileprivate static func personTies(_ count: Int) -> Localised<String> {
    Localised(
      swedish: (count == 1 ? "en koppling" : "\(count) kopplingar")
        + " går från person till person; här räknas vem som sitter i vilket nätverk, och det säger den inte",
      english: (count == 1 ? "a tie goes" : "\(count) ties go")
        + " from person to person; what is counted here is who sits in which network, which that does not tell")
  }

  fileprivate static var personTiesHelp: Localised<String> {
    Localised(
    swedish: "gör en lista över nätverken och deras deltagare, och ta bort kopplingarna mellan personer",
    english: "make a list of the networks with their members, and leave out the ties between people")
  }

  fileprivate static func supposed(_ name: String) -> Localised<String> {
    Localised(
      swedish: "ingen kolumn i \(name.quoted) nämner något nätverk; listans eget namn eller titel tas som nätverk",
      english: "no column of \(name.quoted) names a network; its own name or title is taken as one")
  }

  fileprivate static var supposedHelp: Localised<String> {
    Localised(
    swedish: "skriv 'network: \"…\"' för listan i lists.yaml, eller 'shape: people' om den bara är ett personregister",
    english: "write 'network: \"…\"' for the list in lists.yaml, or 'shape: people' if it is of people only")
  }

  fileprivate static var secondHeader: Localised<String> {
    Localised(
    swedish: "här står andra rubriker, så en andra tabell börjar i samma lista; dess rader förstås inte",
    english: "other headings stand here, so that a second table begins in the same list; its rows are not understood")
  }

  fileprivate static var secondHeaderHelp: Localised<String> {
    Localised(
    swedish: "flytta den andra tabellen till ett eget blad eller en egen fil",
    english: "move the second table to a sheet or file of its own")
  }

  fileprivate static var notUnderstood: Localised<String> {
    Localised(
    swedish: "ingen lista innehåller personer som förstås: varken rubriker eller celler säger vem som sitter var",
    english: "no list holds people that are understood: neither headings nor cells tell who sits where")
  }

  fileprivate static var notUnderstoodHelp: Localised<String> {
    Localised(
    swedish: "ge kolumnerna rubriker: Namn, Kommun, Nätverk, Roll",
    english: "give the columns headings: Namn, Kommun, Nätverk, Roll")
  }

  fileprivate static var noNetwork: Localised<String> {
    Localised(
    swedish: "ingen lista nämner något nätverk: det finns personer, men inte vad de deltar i",
    english: "no list names a network: there are people, but not what they take part in")
  }

  fileprivate static var noNetworkHelp: Localised<String> {
    Localised(
    swedish: "låt filen eller bladet heta som nätverket, eller lägg till en kolumn 'Nätverk'",
    english: "name the file or the sheet as the network, or add a column 'Nätverk'")
  }
}
