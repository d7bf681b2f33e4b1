// The workbench program.
