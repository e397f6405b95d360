// What a column of a list may mean.

/// The meaning of a column; what none of these is stays in the list and is not read.
package enum Meaning: String, Sendable, Hashable, CaseIterable {
  // MARK: Who

  /// The whole name of somebody: "Anna Ek", "Ek, Anna".
  case person
  case firstName
  /// A name between the first and the last, or a prefix of one.
  case middleName
  case lastName
  /// Name and organisation in one cell: "Anna Ek, Hjo".
  case personAndOrganisation
  /// Name and post in one cell: "Anna Ek, skolchef".
  case personAndPost
  case email
  case phone
  /// A person's key in some system: number, user name, GUID.
  case personID
  /// Mr, Dr: said before a name, and not read.
  case courtesy

  // MARK: Whence

  /// The municipality, region or employer that somebody comes from.
  case organisation
  /// Its code or number: a municipality's code, a corporate number.
  case organisationID
  /// A part of an organisation: department, unit, office.
  case department
  case county
  /// Inhabitants of the organisation.
  case population

  // MARK: Where

  /// One network, group, board or committee.
  case network
  case networkID
  /// Several networks in one cell, or a person's categories.
  case networks

  // MARK: As what

  /// What somebody is in the network: chair, member, deputy.
  case role
  /// What somebody is at home: title, post.
  case post
  /// Political, executive, manager, professional.
  case level
  /// What a network is about.
  case field

  // MARK: When

  case from
  case to
  /// Both ends in one cell: "2023–2026".
  case period
  /// A day that is neither end: of an answer, a change, a meeting.
  case date
  /// How much of the meetings somebody attended: a share, or a number of meetings.
  case attended

  // MARK: Of a network

  case kind
  case form
  case orientation
  case host
  case parent
  case mandate
  case meetingsPerYear

  // MARK: Ties, as drawing programs write them

  case source
  case target
  /// The name of a node, person or network.
  case label
  /// What a node or tie is: "Person", "Nätverk"; "Undirected".
  case type
  case weight
  case direction

  // MARK: The rest

  /// A key of whatever the rows are.
  case id
  /// A running number.
  case number
  case party
  case note
  /// Known and of no use here: street, birthday, language.
  case unneeded
}
