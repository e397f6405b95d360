// The joint analyses, in the order in which they run: after all others.

package import Findings

/// Every analysis of other analyses' results: a new one is one file and one line here. One sees what those before it
/// have found.
package enum JointCatalogue {
  package static let all: [Analysis<OtherResults>] = [
    .startingPoints, .decisionsOnFindings,
  ]
}

/// Runs the joint analyses of `parts` on what the others have found.
///
/// - Output: one outcome an analysis, in the order of the catalogue; one that has nothing to go on is left out.
package func analyseJointly(_ outcomes: [Outcome], parts: Set<Part> = Set(Part.allCases))
  -> [Outcome]
{
  var joint: [Outcome] = []
  for analysis in JointCatalogue.all where analysis.belongs(to: parts) {
    joint += [analysis.outcome(OtherResults(outcomes + joint, parts: parts))].compactMap(\.self)
  }
  return joint
}
