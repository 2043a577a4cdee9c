"""Kansas City's Ordinance 051282 (Chapter 33) as values and pure functions. Standard library only."""
