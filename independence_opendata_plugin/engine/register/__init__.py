"""Datasets, quotes, licenses, deliveries, publications, events."""
