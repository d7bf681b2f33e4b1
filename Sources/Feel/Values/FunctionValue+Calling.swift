extension FunctionValue {
  /// Calls the function in a new frame, within the limits of the evaluation.
  package func call(_ arguments: [Value], _ evaluation: Evaluation) -> Value {
    body(arguments, evaluation)
  }
}
