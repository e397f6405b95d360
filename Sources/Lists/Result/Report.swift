// What is asked and told of lists that were read, in both languages.

import Roster
import Tables

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

  var sentence: Diagnostic.Text {
    let (one, other) = (names.first?.quoted ?? "", names.last?.quoted ?? "")
    return switch kind {
    case .oneAddress:
      Diagnostic.Text(
        "\(one) and \(other) have one e-mail address and are taken as one person",
        sv: "\(one) och \(other) har samma e-postadress och räknas som en person")
    case .sharedAddress:
      Diagnostic.Text(
        "\(one) and \(other) share an e-mail address, but their names have nothing in common; they are taken as two",
        sv:
          "\(one) och \(other) delar e-postadress, men namnen har inget gemensamt; de räknas som två"
      )
    case .twoAddresses:
      Diagnostic.Text(
        "\(one) stands in one organisation with two e-mail addresses, and is taken as two people",
        sv: "\(one) står i samma organisation med två e-postadresser och räknas som två personer")
    case .namesakes:
      Diagnostic.Text(
        "\(one) stands without organisation, and several have the name; taken as one more person",
        sv: "\(one) står utan organisation, och flera heter så; räknas som ännu en person")
    case .nearly:
      Diagnostic.Text(
        "\(one) and \(other) of one organisation may be one person; they are taken as two",
        sv: "\(one) och \(other) i samma organisation kan vara en person; de räknas som två")
    case .twoOrganisations:
      Diagnostic.Text(
        "\(one) stands with two organisations, but with one address or id; the first is taken",
        sv: "\(one) står med två organisationer men samma adress eller id; den första gäller")
    case .spelling:
      Diagnostic.Text(
        "\(one) and \(other) are taken as one person",
        sv: "\(one) och \(other) räknas som en person")
    case .unknownInRecipe:
      Diagnostic.Text(
        "lists.yaml names \(one), whom no list names",
        sv: "lists.yaml nämner \(one), som ingen lista nämner")
    }
  }

  var help: Diagnostic.Text? {
    switch kind {
    case .oneAddress, .twoOrganisations:
      Diagnostic.Text(
        "if they are two, write both under 'different:' in lists.yaml",
        sv: "om de är två, skriv båda under 'different:' i lists.yaml")
    case .sharedAddress, .twoAddresses, .nearly, .namesakes:
      Diagnostic.Text(
        "if they are one, write both under 'same:' in lists.yaml",
        sv: "om de är en, skriv båda under 'same:' i lists.yaml")
    case .spelling, .unknownInRecipe: nil
    }
  }
}

// MARK: Wording

extension Diagnostic.Text {
  fileprivate static func unknownEnd(_ text: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "no person and no network has the id or name \(text.quoted)",
      sv: "ingen person och inget nätverk har id eller namn \(text.quoted)")
  }

  fileprivate static let unknownEndHelp = Diagnostic.Text(
    "add it to the list of people and networks, or mend the spelling",
    sv: "lägg till det i listan över personer och nätverk, eller rätta stavningen")

  fileprivate static func personTies(_ count: Int) -> Diagnostic.Text {
    Diagnostic.Text(
      (count == 1 ? "a tie goes" : "\(count) ties go")
        + " from person to person; what is counted here is who sits in which network, which that does not tell",
      sv: (count == 1 ? "en koppling" : "\(count) kopplingar")
        + " går från person till person; här räknas vem som sitter i vilket nätverk, och det säger den inte"
    )
  }

  fileprivate static let personTiesHelp = Diagnostic.Text(
    "make a list of the networks with their members, and leave out the ties between people",
    sv: "gör en lista över nätverken och deras deltagare, och ta bort kopplingarna mellan personer")

  fileprivate static func supposed(_ name: String) -> Diagnostic.Text {
    Diagnostic.Text(
      "no column of \(name.quoted) names a network; its own name or title is taken as one",
      sv:
        "ingen kolumn i \(name.quoted) nämner något nätverk; listans eget namn eller titel tas som nätverk"
    )
  }

  fileprivate static let supposedHelp = Diagnostic.Text(
    "write 'network: \"…\"' for the list in lists.yaml, or 'shape: people' if it is of people only",
    sv:
      "skriv 'network: \"…\"' för listan i lists.yaml, eller 'shape: people' om den bara är ett personregister"
  )

  fileprivate static let secondHeader = Diagnostic.Text(
    "other headings stand here, so that a second table begins in the same list; its rows are not understood",
    sv: "här står andra rubriker, så en andra tabell börjar i samma lista; dess rader förstås inte")

  fileprivate static let secondHeaderHelp = Diagnostic.Text(
    "move the second table to a sheet or file of its own",
    sv: "flytta den andra tabellen till ett eget blad eller en egen fil")

  fileprivate static let notUnderstood = Diagnostic.Text(
    "no list holds people that are understood: neither headings nor cells tell who sits where",
    sv:
      "ingen lista innehåller personer som förstås: varken rubriker eller celler säger vem som sitter var"
  )

  fileprivate static let notUnderstoodHelp = Diagnostic.Text(
    "give the columns headings: Namn, Kommun, Nätverk, Roll",
    sv: "ge kolumnerna rubriker: Namn, Kommun, Nätverk, Roll")

  fileprivate static let noNetwork = Diagnostic.Text(
    "no list names a network: there are people, but not what they take part in",
    sv: "ingen lista nämner något nätverk: det finns personer, men inte vad de deltar i")

  fileprivate static let noNetworkHelp = Diagnostic.Text(
    "name the file or the sheet as the network, or add a column 'Nätverk'",
    sv: "låt filen eller bladet heta som nätverket, eller lägg till en kolumn 'Nätverk'")
}
