// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printDocument`](https://learn.microsoft.com/graph/api/resources/printdocument?view=graph-rest-beta)
    PrintDocument = "microsoft.graph.printDocument"
}

impl PrintDocument {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `contentType`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// `size`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }
}
