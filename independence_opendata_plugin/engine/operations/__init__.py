"""The operations by the names of their Processing algorithms."""
