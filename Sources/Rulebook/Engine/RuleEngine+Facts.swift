import Casework
import CivilTime
import Feel

extension RuleEngine {
  /// The numbers a rule used, by their names in the model.
  func facts(of rule: String, number: Int?) -> [RuleResult.Fact] { [] }
}
