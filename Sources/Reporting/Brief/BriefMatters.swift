// The matters that a brief can raise about how the networks hang together, in words for boards.

import Findings
import Text

extension BriefMatter {
  /// Every matter, in the order in which equals stand.
  static let catalogue: [BriefMatter] = [
    .gaps, .singleContacts, .politics, .seats, .participation, .hosting, .newLeaders,
    .initiatives, .decisions, .agreements, .effects, .coordination, .representation, .functions,
    .starting, .term, .trust,
    .collaborationViews, .costs, .canStart, .outcomes, .alikeNetworks, .drivers, .goals, .tasks,
  ]

  /// Networks that are in the same initiatives and have no known contact.
  private static let gaps = BriefMatter(
    name: "gaps", kinds: ["diagonal_gap"],
    share: { own, material in own.share(of: .networks, in: material) }
  ) { own, material in
    guard let first = own.first else { return nil }
    let pair = first.networks
    guard pair.count == 2 else { return nil }
    let hours = material.sheet(.plan).map { sheet in
      (0..<sheet.rowCount).compactMap { sheet.number(.hours, $0) }.reduce(0, +)
    }
    return BriefWords(
      fact: own.cases == 1
        ? say(
          "Nätverken \(network: pair[0]) och \(network: pair[1]) har gemensamma frågor men ingen känd kontakt.",
          "The networks \(network: pair[0]) and \(network: pair[1]) have matters in common but no known contact."
        )
        : say(
          "I \(own.cases.inWords(.swedish, isNeuter: true)) fall har två nätverk gemensamma frågor men ingen känd kontakt.",
          "In \(own.cases.inWords(.english)) cases two networks have matters in common but no known contact."
        ),
      meaning: say(
        "De är med i samma initiativ eller har initiativ i samma område. Ingen deltar i båda nätverken.",
        "They take part in the same initiative, or have initiatives in the same area. Nobody is a member of both."
      ),
      action: own.cases == 1
        ? say(
          "Kansliet ber de två nätverken att utse var sin kontaktperson.",
          "The office asks each of the two networks to appoint a contact person.")
        : say(
          "Kansliet ber nätverken att utse kontaktpersoner, först \(network: pair[0]) och \(network: pair[1]).",
          "The office asks the networks to appoint contact persons, beginning with \(network: pair[0]) and \(network: pair[1])."
        ),
      cost: hours.flatMap {
        $0 > 0
          ? Self.hours($0, "hela förslaget i underlaget", "the whole proposal in the basis") : nil
      },
      networks: pair)
  }

  /// Contacts between networks that hang on one person.
  private static let singleContacts = BriefMatter(
    name: "single_contacts", kinds: ["sole_link_share", "dependency", "key_players"],
    share: { own, material in
      own.first { $0.kind == "sole_link_share" }?.measure("sole_link_share")
        ?? own.share(of: .networks, in: material)
    }
  ) { own, material in
    let cover = material.sheet(.cover).map { sheet in
      (
        seats: sheet.rowCount,
        hours: (0..<sheet.rowCount).compactMap { sheet.number(.hours, $0) }.reduce(0, +)
      )
    }
    let fact: Localised<Phrase>
    let isOfContacts: Bool
    if let whole = own.first(where: { $0.kind == "sole_link_share" }),
      let sole = whole.measure("sole_links"), let linked = whole.measure("linked_pairs")
    {
      isOfContacts = true
      fact = say(
        "Av \(Int(linked)) kontakter mellan nätverk bygger \(Int(sole)) på att en enda person sitter i båda.",
        "Of \(Int(linked)) contacts between networks, \(Int(sole)) rest on one person being a member of both."
      )
    } else {
      let people = own.count { $0.kind == "dependency" }
      guard people > 0 else { return nil }
      isOfContacts = false
      fact = say(
        "\(people: people, "person har", "personer har") uppgifter eller kontakter som enligt listorna ingen annan har.",
        "\(people: people, "person has", "people have") tasks or contacts that, by the lists, nobody else has."
      )
    }
    return BriefWords(
      fact: fact,
      meaning: isOfContacts
        ? say(
          "Om den personen slutar har de två nätverken ingen gemensam deltagare kvar.",
          "If that person leaves, the two networks no longer have a participant in common.")
        : say(
          "Om en av dem slutar är uppgiften eller kontakten utan någon, tills en ny person är utsedd.",
          "If one of them leaves, nobody has the task or the contact until somebody new is appointed."
        ),
      action: isOfContacts
        ? say(
          "Kommunerna utser en ersättare, eller ytterligare en deltagare, där en enda person är kontakten.",
          "The municipalities appoint a deputy, or one more member, where a single person is the contact."
        )
        : say(
          "Kommunerna utser ersättare, först för dem som leder ett nätverk.",
          "The municipalities appoint deputies, first for those who lead a network."),
      cost: cover.flatMap { cover in
        guard cover.hours > 0, cover.seats > 0 else { return nil }
        return Self.hours(
          cover.hours, "\(cover.seats) nya platser eller ersättare",
          "\(cover.seats) new seats or deputies")
      })
  }

  /// Networks from which no way leads to politics.
  private static let politics = BriefMatter(
    name: "politics", kinds: ["no_way_to_politics"],
    share: { own, material in own.share(of: .networks, in: material) }
  ) { own, material in
    let status = material.sheet(.politics)?.texts(.status) ?? []
    let all = status.count { $0 != "political" && $0 != "unknown" }
    guard all > 0 else { return nil }
    return BriefWords(
      fact: say(
        "Av \(all) nätverk rapporterar \(own.cases.inWords(.swedish, isNeuter: true)) inte till något politiskt nätverk, varken direkt eller via andra.",
        "Of \(all) networks, \(own.cases.inWords(.english)) \(own.cases == 1 ? "reports" : "report") to no political network, either directly or through others."
      ),
      meaning: say(
        "Listorna säger inte hur deras frågor når de förtroendevalda.",
        "The lists do not show how their questions reach elected members."),
      action: say(
        "Direktionen bestämmer vart nätverken ska rapportera.",
        "The board decides where each of these networks is to report."))
  }

  /// Seats that nobody holds, and networks without people.
  private static let seats = BriefMatter(
    name: "seats", kinds: ["vacant_seats", "empty_network"],
    share: { own, material in own.share(of: .networks, in: material) }
  ) { own, _ in
    let empty = own.filter { $0.kind == "empty_network" }.cases
    let vacant = own.filter { $0.kind == "vacant_seats" }.compactMap(\.measures.first?.value)
      .reduce(0, +)
    let fact: Localised<Phrase>
    switch (Int(vacant), empty) {
    case (0, _):
      fact =
        empty == 1
        ? say("Ett nätverk har inga deltagare i dag.", "One network has no members today.")
        : say(
          "\(empty) nätverk har inga deltagare i dag.", "\(empty) networks have no members today.")
    case (let seats, 0):
      fact = say(
        "\(seats.asOpening(.swedish)) \(seats == 1 ? "plats" : "platser") i nätverken är \(seats == 1 ? "vakant" : "vakanta").",
        "\(seats.asOpening(.english)) \(seats == 1 ? "seat" : "seats") in the networks \(seats == 1 ? "is" : "are") vacant."
      )
    case (let seats, _):
      fact = say(
        "\(seats.asOpening(.swedish)) \(seats == 1 ? "plats är vakant" : "platser är vakanta"), och \(empty.inWords(.swedish, isNeuter: true)) nätverk har inga deltagare i dag.",
        "\(seats.asOpening(.english)) \(seats == 1 ? "seat is" : "seats are") vacant, and \(empty.inWords(.english)) \(empty == 1 ? "network has" : "networks have") no members today."
      )
    }
    return BriefWords(
      fact: fact,
      meaning: vacant > 0
        ? say(
          "Den som har en vakant plats saknar en deltagare i nätverket.",
          "Whoever has a vacant seat lacks a member in the network.")
        : say(
          "Listorna säger inte om nätverket ska vara vilande.",
          "The lists do not say whether the network is meant to be dormant."),
      action: vacant > 0
        ? say(
          "Kommunerna utser någon, eller meddelar kansliet att platsen inte behövs.",
          "The municipalities appoint somebody, or tell the office that the seat is not needed.")
        : say(
          "Direktionen bestämmer om nätverket ska få deltagare eller läggas ned.",
          "The board decides whether the network is to be given members or closed down."),
      networks: own.count == 1 ? own.flatMap(\.networks) : [])
  }

  /// Organisations with far fewer or more seats than the number beside.
  private static let participation = BriefMatter(
    name: "participation", kinds: ["carries_less", "carries_more"],
    share: { own, material in own.share(of: .organisations, in: material) }
  ) { own, _ in
    // Only where the lists state what is expected is a finding of this weight; a rough yardstick is no expectation.
    let stated = own.filter { $0.severity >= .medium }
    let less = stated.filter { $0.kind == "carries_less" }.cases
    let more = stated.filter { $0.kind == "carries_more" }.cases
    guard less + more > 0 else { return nil }
    func organisations(_ count: Int) -> Localised<String> {
      Localised(
        swedish: "\(count.inWords(.swedish)) \(count == 1 ? "organisation" : "organisationer")",
        english: "\(count.inWords(.english)) \(count == 1 ? "organisation" : "organisations")")
    }
    let (few, many) = (organisations(less), organisations(more))
    let fact: Localised<Phrase> =
      more == 0
      ? say(
        "\(few.swedish.capitalised) har mycket färre platser i nätverken än listorna anger att de ska ha.",
        "\(few.english.capitalised) \(less == 1 ? "has" : "have") far fewer seats in the networks than the lists say they should."
      )
      : less == 0
        ? say(
          "\(many.swedish.capitalised) har många fler platser i nätverken än listorna anger att de ska ha.",
          "\(many.english.capitalised) \(more == 1 ? "has" : "have") far more seats in the networks than the lists say they should."
        )
        : say(
          "\(few.swedish.capitalised) har mycket färre platser i nätverken än listorna anger att de ska ha, och \(many.swedish) har många fler.",
          "\(few.english.capitalised) \(less == 1 ? "has" : "have") far fewer seats in the networks than the lists say they should, and \(many.english) far more."
        )
    return BriefWords(
      fact: fact,
      meaning: say(
        "Platserna är ojämnt fördelade. Listorna säger inte om det är avsikten.",
        "The seats are unevenly distributed. The lists do not say whether that is intended."),
      action: say(
        "Direktionen frågar de berörda vad de vill. Grannkommuner kan dela på en plats.",
        "The board asks the organisations concerned what they want. Neighbours can share a seat."
      ))
  }

  /// Few organisations that gather hosts or chairs, when that is told from chance.
  private static let hosting = BriefMatter(
    name: "hosting", kinds: ["hosts_often", "chairs_often"],
    share: { own, material in own.share(of: .organisations, in: material) }
  ) { own, _ in
    guard let first = own.first, let organisation = first.organisations.first,
      let count = first.measures.first?.value
    else { return nil }
    let isHost = first.kind == "hosts_often"
    return BriefWords(
      fact: isHost
        ? say(
          "\(organisation: organisation) är värd för \(Int(count)) nätverk, klart fler än om värdskapen var lottade.",
          "\(organisation: organisation) hosts \(Int(count)) networks, clearly more than if hosts were drawn by lot."
        )
        : say(
          "\(organisation: organisation) har \(Int(count)) ordförandeskap, klart fler än om de var lottade.",
          "\(organisation: organisation) chairs \(Int(count)) networks, clearly more than if chairs were drawn by lot."
        ),
      meaning: say(
        "Att turas om att leda räknas som en nyckel till samarbete som håller.",
        "Taking turns to lead is counted among the keys to collaboration that lasts."),
      action: say(
        "Direktionen kommer överens om hur värdskap och ordförandeskap i nätverken ska växla.",
        "The board agrees how the hosting and chairing of networks is to change hands."))
  }

  /// Networks that are led by somebody who is new on the post.
  private static let newLeaders = BriefMatter(
    name: "new_leaders", kinds: ["new_leader"],
    share: { own, material in own.share(of: .networks, in: material) }
  ) { own, _ in
    BriefWords(
      fact: say(
        "\(people: own.cases, "person som leder ett nätverk är ny på sin post", "personer som leder nätverk är nya på sin post").",
        "\(people: own.cases, "person who leads a network is new to the post", "people who lead networks are new to the post")."
      ),
      meaning: say(
        "Kontakter som företrädaren hade kan behöva knytas på nytt.",
        "Contacts that the predecessor had may need to be made again."),
      action: say(
        "Kansliet ordnar en överlämning med företrädaren eller en kollega.",
        "The office arranges a handover with the predecessor or a colleague."))
  }

  /// Networks in which nearly the same people meet.
  private static let alikeNetworks = BriefMatter(
    name: "alike_networks", kinds: ["could_be_one", "overlap_across"],
    share: { own, material in own.share(of: .networks, in: material) }
  ) { own, _ in
    BriefWords(
      fact: own.cases == 1
        ? say(
          "I ett fall möts nästan samma personer i två nätverk.",
          "In one case two networks are made up of nearly the same people.")
        : say(
          "I \(own.cases.inWords(.swedish, isNeuter: true)) fall möts nästan samma personer i två nätverk.",
          "In \(own.cases.inWords(.english)) cases two networks are made up of nearly the same people."
        ),
      meaning: say(
        "Samma personer lägger tid på båda.", "The same people give time to both."),
      action: say(
        "Kansliet frågar nätverken om de kan mötas samma dag, eller bli ett.",
        "The office asks the networks whether they can meet on the same day, or become one."))
  }

  /// Networks without a stated task.
  private static let tasks = BriefMatter(
    name: "tasks", kinds: ["no_task"],
    share: { own, _ in
      guard let one = own.first, let all = one.measure("of"), all > 0 else { return 0 }
      return (one.measure("networks") ?? 0) / all
    }
  ) { own, _ in
    guard let one = own.first else { return nil }
    return BriefWords(fact: one.fact, meaning: one.meaning, action: one.action)
  }
}
