"""Copying what lies inside an area from one GeoPackage to another within SQLite, undecoded.

Most rows of an extract lie wholly in its area, and are delivered as they stand. From a plain GeoPackage they are
copied by SQLite itself; only rows near the outline are decoded and cut. Whatever is not plain (see `plain_table`,
`blobs`, `values`) raises `NotCopyable`, and the layer is then read through GDAL, with the same result.
"""
