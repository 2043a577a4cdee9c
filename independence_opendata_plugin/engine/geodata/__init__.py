"""The area; reading, cutting, measuring and writing layers."""
