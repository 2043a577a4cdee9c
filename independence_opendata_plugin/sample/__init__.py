"""The sample city: made by a seeded generator, and says so wherever a reader might think it real."""
