// What is decided, meant, measured, paid for and made ready: the rows of the tables on governing together.

/// What a decision, an effect or a resource is about.
package enum Matter: Hashable, Sendable {
  case network(Index)
  case collaboration(Index)
  case initiative(Index)
  case goal(Index)
  /// An area of collaboration, by its name.
  case area(String)
  /// A finding of a report, by its id.
  case finding(String)
  /// A text that names nothing in the dataset.
  case other(String)
}

/// Something that a body has decided.
package struct Decision: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Where to go: no task is given.
    case direction
    /// A task is given to somebody.
    case assignment
    /// Something is to be done once.
    case measure
    /// Something is to end.
    case ending
  }

  package enum Status: String, Sendable, CaseIterable {
    case open
    case done
    case dropped
  }

  package var id: String
  /// What is decided, in words.
  package var name: String
  package var about: Matter
  package var date: Day?
  /// Who decided: "direktionen".
  package var body = ""
  package var level = Level.untold
  package var kind: Kind?
  /// Who is to do it: an organisation, a network or a post, in words.
  package var responsible = ""
  package var due: Day?
  /// The next step, in words.
  package var next = ""
  /// Where the decision is written down.
  package var reference = ""
  package var status: Status?

  package init(id: String, name: String, about: Matter) {
    self.id = id
    self.name = name
    self.about = about
  }
}

/// Something that the organisations want to reach.
package struct Goal: Hashable, Sendable {
  /// Whose goal it is.
  package enum Scope: String, Sendable, CaseIterable {
    case nation
    case region
    /// That of the association: what the organisations want together.
    case association
    case organisation
  }

  package var id: String
  package var name: String
  package var parent: Index?
  package var scope = Worded<Scope>()
  /// The year in which it is to be reached.
  package var year: Int?

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// What is expected, and measured, of one thing in one dimension.
package struct Effect: Hashable, Sendable {
  package enum Dimension: String, Sendable, CaseIterable {
    case economy
    case quality
    case vulnerability
    case competence
    case service
    case trust
  }

  package enum Level: String, Sendable, CaseIterable {
    /// Where the work is done.
    case operations
    /// Where it is governed.
    case steering
  }

  /// Which way the number is expected to go.
  package enum Direction: String, Sendable, CaseIterable {
    case lower
    case unchanged
    case higher
  }

  package var about: Matter
  package var dimension: Worded<Dimension>
  package var level: Level?
  package var direction: Direction?
  package var baseline: Double?
  package var unit = ""
  package var target: Double?
  package var measured: Double?
  /// The day of the measurement; of the one that is to come where nothing is measured.
  package var date: Day?
  package var source = ""
  /// What must be known to read the number.
  package var context = ""

  package init(about: Matter, dimension: Worded<Dimension>) {
    self.about = about
    self.dimension = dimension
  }
}

/// That an organisation is represented in a network by another's people.
package struct Representation: Dated, Hashable, Sendable {
  package enum Representative: Hashable, Sendable {
    case organisation(Index)
    case person(Index)
  }

  package var network: Index
  /// The organisation that is represented.
  package var organisation: Index
  package var by: Representative
  package var from: Day?
  package var to: Day?

  package init(network: Index, organisation: Index, by: Representative) {
    self.network = network
    self.organisation = organisation
    self.by = by
  }
}

/// Why an organisation takes part in a collaboration, and what it wants of it.
package struct Driver: Hashable, Sendable {
  /// The drivers of model 4 of the seed study, each of which leads to an orientation.
  package enum Kind: String, Sendable, CaseIterable {
    /// To know more of a shared challenge: leads to exploratory collaboration.
    case knowledge
    /// To secure capacity at home: leads to operational collaboration.
    case capacity
    /// To influence structures and develop the community: leads to strategic collaboration.
    case influence
  }

  /// The entry values of model 4.
  package enum EntryValue: String, Sendable, CaseIterable {
    case inventory
    case coreServices = "core_services"
    case development
  }

  package var collaboration: Index
  package var organisation: Index
  package var driver = Worded<Kind>()
  package var entryValue = Worded<EntryValue>()
  /// The orientations that it wants, in the order of ``Orientation``.
  package var wanted = Worded<[Orientation]>()
  package var date: Day?

  package init(collaboration: Index, organisation: Index) {
    self.collaboration = collaboration
    self.organisation = organisation
  }
}

/// What an organisation puts into something.
package struct Resource: Dated, Hashable, Sendable {
  /// The four kinds of resource that the seed study names.
  package enum Kind: String, Sendable, CaseIterable {
    case office
    case steeringGroup = "steering_group"
    case support
    case processLeadership = "process_leadership"
  }

  package var about: Matter
  /// `nil` where nobody is told.
  package var organisation: Index?
  package var kind = Worded<Kind>()
  /// Hours a year.
  package var hours: Double?
  /// Kronor a year.
  package var kronor: Double?
  package var from: Day?
  package var to: Day?

  package init(about: Matter) {
    self.about = about
  }
}

/// A function that an organisation needs at home, and how thin it is there. No people.
package struct HomeFunction: Hashable, Sendable {
  package var organisation: Index
  /// "bygglovshandläggare", as the list writes it.
  package var function: String
  /// How many have it, in posts; 0 where the organisation has none.
  package var people: Double?
  package var hasDeputy: Bool?
  package var vacantSince: Day?
  /// The organisations that it is shared with, ascending.
  package var sharedWith: [Index] = []

  package init(organisation: Index, function: String) {
    self.organisation = organisation
    self.function = function
  }
}

/// One of the checks before collaboration in an area starts.
package struct StartCheck: Hashable, Sendable {
  /// The questions before starting: five of the seed study on collaboration, and what the pre-study asks for.
  package enum Check: String, Sendable, CaseIterable {
    case why
    case what
    case who
    case when
    case how
    case baseline
    case sharedPicture = "shared_picture"
    case host
    case decisionProcess = "decision_process"
    case staffing
    case rightMeans = "right_means"
  }

  package enum Answer: String, Sendable, CaseIterable {
    case yes
    case partly
    case no
  }

  package var area: String
  package var check: Worded<Check>
  package var answer: Answer?
  package var responsible = ""
  package var due: Day?

  package init(area: String, check: Worded<Check>) {
    self.area = area
    self.check = check
  }
}

/// An amount as it was judged: one number, or from one to another.
package struct Amount: Hashable, Sendable {
  package let low: Double
  package let high: Double

  /// - Parameters: the ends, in either order.
  package init(_ one: Double, _ other: Double? = nil) {
    low = min(one, other ?? one)
    high = max(one, other ?? one)
  }
}
