package enum AgreementKind: UInt8, Code {
  case integrationAgreement, cooperationPlan, administrativeAct

  package static let codes = words("EinV Kooperationsplan Verwaltungsakt")
}

package enum StrategyVocabulary: UInt8, Code {
  case ba, local

  package static let codes = words("ba local")
}

package enum Conformity: UInt8, Code {
  case notReviewed, conforms, doesNotConform, undecidable

  package static let codes = words("notReviewed conforms doesNotConform undecidable")
}

package enum ClientStatus: UInt8, Code {
  case seekingAdvice, seekingWork, unemployed, notRegistered

  package static let codes = words("ratsuchend arbeitsuchend arbeitslos notRegistered")
}

package enum SupportKind: UInt8, Code {
  case entryAllowance, mobility, application, coaching, wageSubsidy, other

  package static let codes = words("entryAllowance mobility application coaching wageSubsidy other")
}

package enum MeasureKind: UInt8, Code {
  case employerMeasure, providerMeasure, lowThreshold, language, training, approach, external,
    other

  package static let codes = words("MAG MAT lowThreshold language training approach external other")
}

package enum TakenOn: UInt8, Code {
  case yes, no, open

  package static let codes = words("yes no open")
}

package enum FitsGoal: UInt8, Code {
  case yes, no, notAssessed

  package static let codes = words("yes no notAssessed")
}
