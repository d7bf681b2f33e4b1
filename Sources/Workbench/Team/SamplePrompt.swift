import Casework
import CivilTime
import Screen
import Texts

/// Drawing a sample: what is asked, of which cases, how many, how spread, from which seed.
enum SamplePrompt {
  static func make(_ state: WorkbenchState) -> PromptState {
    var allocations: [Screen.Choice<Int>] = []
    for (allocation, letter) in [(Allocation.proportional, "p"), (.equal, "g")] {
      let words = SampleTexts.allocation(allocation)[state.language]
      allocations.append(
        Screen.Choice(Int(allocation.rawValue), words, letter: Character(letter)))
    }
    var prompt = PromptState(
      .drawSample, title: SampleTexts.draw, body: SampleTexts.drawBody,
      fields: [
        PromptField(.text, SampleTexts.question, .text(TextField())),
        PromptField(
          .population, SampleTexts.population, .text(TextField()), hint: SampleTexts.populationHint),
        PromptField(.size, SampleTexts.size, .text(TextField("95/10")), hint: SampleTexts.sizeHint),
        PromptField(
          .allocation, SampleTexts.spread,
          .choice(ChoiceField(allocations, selected: Int(Allocation.proportional.rawValue)))),
        PromptField(
          .checked, SampleTexts.checked,
          .choice(
            ChoiceField(
              [
                Screen.Choice(0, SampleTexts.checkedToo[state.language], letter: "m"),
                Screen.Choice(1, SampleTexts.uncheckedOnly[state.language], letter: "o"),
              ], selected: 0))),
        PromptField(.seed, SampleTexts.seed, .text(TextField()), hint: SampleTexts.seedHint),
      ])
    let views = state.views.isEmpty ? SavedView.delivered(state) : state.views
    prompt.choices = views.prefix(9).map {
      PromptState.Choice(Phrase(verbatim: $0.name), value: $0.query)
    }
    prompt.choicesField = .population
    return prompt
  }

  static func request(
    _ prompt: inout PromptState, _ state: WorkbenchState
  ) -> SupervisionRequest? {
    let question = prompt.text(.text)
    guard !question.isEmpty else {
      prompt.complain(.text, TeamTexts.textMissing)
      return nil
    }
    let words = prompt.text(.population)
    guard
      var population = Population(text: words.isEmpty ? "running" : words)
        ?? Population(filter: words)
    else {
      prompt.complain(.population, SampleTexts.populationUnknown)
      return nil
    }
    if case .filter(let filter) = population.scope {
      do throws(FilterProblem) {
        _ = try FilterParser.parse(filter, today: state.today)
      } catch {
        prompt.complain(.population, FilterTexts.sentence(error))
        return nil
      }
    }
    guard let size = ReviewSample.SizeRule(text: prompt.text(.size)) else {
      prompt.complain(.size, SampleTexts.sizeUnknown)
      return nil
    }
    let seedText = prompt.text(.seed)
    let seed = UInt64(seedText)
    if !seedText.isEmpty, seed == nil {
      prompt.complain(.seed, SampleTexts.seedUnknown)
      return nil
    }
    if prompt.chosen(.checked) == 1 { population.unreviewedMonths = 12 }
    let allocation = prompt.chosen(.allocation).flatMap { Allocation(rawValue: UInt8($0)) }
    return .draw(
      SampleOrder(
        question: question, population: population, sizeRule: size,
        allocation: allocation ?? .proportional, seed: seed))
  }
}
