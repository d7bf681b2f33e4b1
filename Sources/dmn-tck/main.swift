// Runs the public DMN conformance kit.
