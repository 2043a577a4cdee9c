"""The City of Independence's open data policy of 2016 as values and pure functions."""
