// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionAppLockerFile`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionapplockerfile?view=graph-rest-1.0)
    WindowsInformationProtectionAppLockerFile = "microsoft.graph.windowsInformationProtectionAppLockerFile"
}

impl WindowsInformationProtectionAppLockerFile {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `fileHash` in queries.
    pub const FILE_HASH: Property<Self> = Property::new("fileHash");
    /// `file` in queries.
    pub const FILE: Property<Self> = Property::new("file");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `fileHash`: `Edm.String`
    pub fn file_hash(&self) -> Option<&str> {
        self.0.str("fileHash")
    }

    /// Sets `fileHash`.
    pub fn with_file_hash(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileHash", value))
    }

    /// `file`: `Edm.Binary`
    pub fn file(&self) -> Parsed<Bytes> {
        self.0.binary("file")
    }

    /// Sets `file`.
    pub fn with_file(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("file", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
