"""Setting up: the options page, the engine's environment, the look at the whole, the sample city, the first steps."""
