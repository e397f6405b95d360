// The joint analyses, in the order in which they run: after all others.

package import Findings

/// Every analysis of other analyses' results: a new one is one file and one line here.
package enum JointCatalogue {
  package static let all: [Analysis<OtherResults>] = [
    .startingPoints
  ]
}

/// Runs the joint analyses of `parts` on what the others have found.
///
/// - Output: one outcome an analysis, in the order of the catalogue; one that has nothing to go on is left out.
package func analyseJointly(_ outcomes: [Outcome], parts: Set<Part> = Set(Part.allCases))
  -> [Outcome]
{
  let results = OtherResults(outcomes)
  return JointCatalogue.all.filter { $0.belongs(to: parts) }.compactMap { $0.outcome(results) }
}
