// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printDocumentUploadProperties`](https://learn.microsoft.com/graph/api/resources/printdocumentuploadproperties?view=graph-rest-1.0)
    PrintDocumentUploadProperties = "microsoft.graph.printDocumentUploadProperties"
}

impl PrintDocumentUploadProperties {
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `documentName` in queries.
    pub const DOCUMENT_NAME: Property<Self> = Property::new("documentName");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");

    /// `contentType`: `Edm.String`
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `documentName`: `Edm.String`
    pub fn document_name(&self) -> Option<&str> {
        self.0.str("documentName")
    }

    /// Sets `documentName`.
    pub fn with_document_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("documentName", value))
    }

    /// `size`: `Edm.Int64`
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }
}
