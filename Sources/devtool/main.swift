// Developer commands: checks, generators, benchmarks.
