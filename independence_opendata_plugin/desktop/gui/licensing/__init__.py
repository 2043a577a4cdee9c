"""The dock's License page: from an area to a priced quote and a licensed package."""
