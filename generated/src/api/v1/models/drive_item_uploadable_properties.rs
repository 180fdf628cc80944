// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.driveItemUploadableProperties`](https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-1.0)
    DriveItemUploadableProperties = "microsoft.graph.driveItemUploadableProperties"
}

impl DriveItemUploadableProperties {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `fileSize` in queries.
    pub const FILE_SIZE: Property<Self> = Property::new("fileSize");
    /// `fileSystemInfo` in queries.
    pub const FILE_SYSTEM_INFO: Property<Self> = Property::new("fileSystemInfo");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `fileSize`: `Edm.Int64`
    pub fn file_size(&self) -> Option<i64> {
        self.0.i64("fileSize")
    }

    /// Sets `fileSize`.
    pub fn with_file_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("fileSize", value))
    }

    /// `fileSystemInfo`: `microsoft.graph.fileSystemInfo`
    pub fn file_system_info(&self) -> Option<&super::FileSystemInfo> {
        self.0.model("fileSystemInfo")
    }

    /// Sets `fileSystemInfo`.
    pub fn with_file_system_info(self, value: impl Into<Nullable<super::FileSystemInfo>>) -> Self {
        Self(self.0.with("fileSystemInfo", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}
