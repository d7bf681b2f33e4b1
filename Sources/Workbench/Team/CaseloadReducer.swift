import Texts

/// The list of a colleague's or team's cases: all, or only those with a mark.
enum CaseloadReducer {
  /// From all cases to each mark some case bears, and back.
  static func nextMark(_ state: inout WorkbenchState) -> [Effect] {
    guard case .team(.caseload(var page))? = state.stack.last, let sheet = page.sheet else {
      return []
    }
    let borne = CaseloadSheet.Mark.allCases.filter { mark in
      sheet.lines.contains { $0.marks.contains(mark) }
    }
    guard !borne.isEmpty else {
      state.say(.info, TeamTexts.noMarks)
      return []
    }
    if let mark = page.mark {
      page.mark = borne.first { $0.rawValue > mark.rawValue }
    } else {
      page.mark = borne.first
    }
    page.reload()
    state.replaceTop(.caseload(page))
    state.say(
      .info, page.mark.map { TeamTexts.only($0.words, page.lines.count) } ?? TeamTexts.allShown)
    return []
  }
}

extension CaseloadSheet.Mark {
  /// As it stands in the line and beside the title.
  var words: Phrase {
    switch self {
    case .absence: TeamTexts.fallsIntoAbsence
    case .uncovered: TeamTexts.uncoveredNow
    case .toRate: TeamTexts.toRate
    }
  }
}
