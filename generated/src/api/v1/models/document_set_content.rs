// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.documentSetContent`](https://learn.microsoft.com/graph/api/resources/documentsetcontent?view=graph-rest-1.0)
    DocumentSetContent = "microsoft.graph.documentSetContent"
}

impl DocumentSetContent {
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `folderName` in queries.
    pub const FOLDER_NAME: Property<Self> = Property::new("folderName");

    /// `contentType`: `microsoft.graph.contentTypeInfo`
    pub fn content_type(&self) -> Option<&super::ContentTypeInfo> {
        self.0.model("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::ContentTypeInfo>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `folderName`: `Edm.String`
    pub fn folder_name(&self) -> Option<&str> {
        self.0.str("folderName")
    }

    /// Sets `folderName`.
    pub fn with_folder_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("folderName", value))
    }
}
