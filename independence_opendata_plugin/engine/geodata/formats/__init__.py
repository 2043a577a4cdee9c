"""Writing an extract in the formats of a delivery, and reading each file back."""
