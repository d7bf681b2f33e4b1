package import Casework

/// Computes what the rules say of a case.
package typealias Evaluation = (CaseFile) -> CaseOutcome
