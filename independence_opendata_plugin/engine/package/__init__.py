"""The licensed zip: layout, manifest, checksums, verification."""
