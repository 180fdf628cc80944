// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.file`](https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-1.0)
    File = "microsoft.graph.file"
}

impl File {
    /// `hashes` in queries.
    pub const HASHES: Property<Self> = Property::new("hashes");
    /// `mimeType` in queries.
    pub const MIME_TYPE: Property<Self> = Property::new("mimeType");

    /// `hashes`: `microsoft.graph.hashes`, read-only
    ///
    /// Read-only.
    pub fn hashes(&self) -> Option<&super::Hashes> {
        self.0.model("hashes")
    }

    /// `mimeType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn mime_type(&self) -> Option<&str> {
        self.0.str("mimeType")
    }
}
