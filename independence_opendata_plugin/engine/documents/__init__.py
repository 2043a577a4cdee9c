"""PDF documents: quote, license."""
