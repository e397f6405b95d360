// A recipe to the text of lists.yaml: short, with comments in Swedish, to be corrected by a person.

import Roster
import Text

extension Recipe {
  /// The text of lists.yaml.
  ///
  /// What is read of it gives the same recipe again, but for reasons, which are comments.
  package var text: String {
    var out = """
      # Så läses listorna i den här mappen. Filen skrevs av 'diagonal adopt' och används vid varje körning:
      # fortsätt att redigera listorna i Excel, och rätta här det som är fel. Det som du ändrar behålls när
      # adopt körs igen. Efter # står varför; det läses inte.
      #
      # shape, vad en rad är: rows (ett uppdrag, eller en person med sina nätverk i en cell), crosses (en person,
      #   en kolumn för varje nätverk), names (personer i cellerna), attendance (en person, en kolumn för varje möte),
      #   people, networks, organisations, things (en kolumn säger vad), ties (från person till nätverk), nothing.
      # columns, vad rubrikerna betyder: person, first-name, last-name, person-id, e-mail, title (befattning),
      #   organisation, network, role, from, to, attended, field (område), level (nivå), nothing med flera.

      lists:

      """
    for list in lists { out += list.text }
    if lists.isEmpty { out = out.replacing("lists:\n", with: "lists: []\n") }
    if !networks.isEmpty {
      out += """

        # Område (field) och nivå (level) som listorna inte säger är förstådda av namnet och av befattningarna.
        # Rätta det som är fel och ta bort ordet ur 'understood': då gäller det som avgjort.
        networks:

        """
      for network in networks { out += network.text }
    }
    if !roles.isEmpty {
      out +=
        "\n# Vad roller betyder som inte förstås av sig själva; 'nothing' behåller texten.\nroles:\n"
      for role in roles {
        out += "  \(yaml(role.written)): \(role.role.map { yaml($0.written) } ?? "nothing")\n"
      }
    }
    if !organisations.isEmpty {
      out += "\n# Hur organisationer också skrivs.\norganisations:\n"
      for organisation in organisations {
        out += "  \(yaml(organisation.written)): \(yaml(organisation.name))\n"
      }
    }
    out += """

      # Personer som är en och samma, eller två: "Namn, Organisation", e-post eller id.
      same:\(groups(same))
      different:\(groups(different))

      """
    return out
  }

  private func groups(_ groups: [[String]]) -> String {
    groups.isEmpty
      ? " []"
      : groups.map { "\n  - [" + $0.map { "\"\($0.escaped)\"" }.joined(separator: ", ") + "]" }
        .joined()
  }
}

extension Role {
  /// The Swedish word.
  package var written: String {
    switch self {
    case .chair: "ordförande"
    case .viceChair: "vice ordförande"
    case .coordinator: "sammankallande"
    case .secretary: "sekreterare"
    case .member: "ledamot"
    case .deputy: "ersättare"
    case .adjunct: "adjungerad"
    }
  }
}

extension Shape {
  /// What a row is, in Swedish.
  package var written: String {
    switch self {
    case .rows: "en rad per plats"
    case .crosses: "en kolumn för varje nätverk, med kryss"
    case .names: "namn i cellerna"
    case .attendance: "närvarolista, en kolumn för varje möte"
    case .people: "en rad per person"
    case .networks: "en rad per nätverk"
    case .organisations: "en rad per organisation"
    case .things: "en rad per person eller nätverk"
    case .ties: "en rad per koppling mellan person och nätverk"
    case .table: "en standardtabell, läses som den är"
    case .nothing: "läses inte"
    }
  }
}

extension Shape {
  /// What a row is, in English.
  package var english: String {
    switch self {
    case .rows: "a row for each seat"
    case .crosses: "a column for each network, with marks"
    case .names: "names in the cells"
    case .attendance: "an attendance list, a column for each meeting"
    case .people: "a row for each person"
    case .networks: "a row for each network"
    case .organisations: "a row for each organisation"
    case .things: "a row for each person or network"
    case .ties: "a row for each tie between person and network"
    case .table: "a standard table"
    case .nothing: "not read"
    }
  }
}

extension ListRecipe {
  fileprivate var text: String {
    var out = "  - file: \(oneOrMore(files))\n"
    if !sheets.isEmpty { out += "    sheet: \(oneOrMore(sheets))\n" }
    for reason in reasons { out += "    # \(reason.onOneLine)\n" }
    out += line("shape: \(shape.rawValue)", comment: shape.written)
    guard shape != .nothing, shape != .table else { return out }
    out += line(
      "header: \(header)", comment: header == 0 ? "listan saknar rubriker" : "raden med rubrikerna")
    switch network {
    case .columns: break
    case .file: out += line("network-from: file", comment: "filens namn är nätverkets")
    case .sheet: out += line("network-from: sheet", comment: "bladets namn är nätverkets")
    case .title:
      out += line("network-from: title", comment: "raden ovanför rubrikerna är nätverkets")
    case .sections:
      out += line(
        "network-from: sections", comment: "rader med en enda cell är nätverk för raderna under")
    case .named(let name): out += "    network: \(yaml(name))\n"
    }
    out += "    columns:\n"
    var seen: Set<ColumnUse> = []
    for column in columns where seen.insert(column.use).inserted {
      let own = columns.filter { $0.use == column.use }
      let reason = own.count == 1 ? column.reason : ""
      out += line(
        "  \(column.use.rawValue): \(oneOrMore(own.map(\.heading)))", comment: reason)
    }
    if !fill.isEmpty {
      out += line("fill: \(oneOrMore(fill))", comment: "skrivs en gång och gäller raderna under")
    }
    if let split {
      out += line("split: \"\(split.escaped)\"", comment: "tecknet mellan flera nätverk i en cell")
    }
    if !skip.isEmpty {
      let rows = skip.map { skip in
        switch skip {
        case .row(let number): "\(number)"
        case .beginning(let text): yaml(text)
        }
      }
      out += line(
        "skip: [\(rows.joined(separator: ", "))]",
        comment: "rader som inte är rader: radnummer, eller hur de börjar")
    }
    return out
  }

  private func line(_ text: String, comment: String) -> String {
    comment.isEmpty
      ? "    \(text)\n"
      : "    \(text)" + String(repeating: " ", count: max(28 - text.count, 1)) + " # "
        + comment.onOneLine + "\n"
  }
}

extension NetworkRecipe {
  fileprivate var text: String {
    var parts: [String] = []
    if let field { parts.append("field: \(yaml(field))") }
    if let level { parts.append("level: \(yaml(Level.words(for: level).swedish))") }
    let understood = [understoodField ? "field" : nil, understoodLevel ? "level" : nil]
      .compactMap(\.self)
    if !understood.isEmpty { parts.append("understood: [\(understood.joined(separator: ", "))]") }
    if !also.isEmpty { parts.append("also: [\(also.map(yaml).joined(separator: ", "))]") }
    let comment = reason.isEmpty ? "" : "  # " + reason.onOneLine
    return "  \(yaml(name)): { \(parts.joined(separator: ", ")) }\(comment)\n"
  }
}

private func oneOrMore(_ texts: [String]) -> String {
  texts.count == 1 ? yaml(texts[0]) : "[" + texts.map(yaml).joined(separator: ", ") + "]"
}

/// A text as a scalar of YAML; in quotes unless it is plainly a word or words.
private func yaml(_ text: String) -> String {
  let isPlain =
    text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " .-_()/".unicodeScalars.contains(scalar)
    } && text.unicodeScalars.first?.properties.isAlphabetic == true && text.last != " "
    && !["true", "false", "yes", "no", "null", "on", "off", "y", "n"].contains(text.lowercased())
  return isPlain ? text : "\"\(text.escaped)\""
}

extension String {
  /// The text as it stands between double quotes of YAML.
  fileprivate var escaped: String {
    var out = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case _
      where scalar.value < 0x20 || scalar.value == 0x7F || (0x80...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
