// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.driveItemUploadableProperties`](https://learn.microsoft.com/graph/api/resources/driveitemuploadableproperties?view=graph-rest-beta)
    DriveItemUploadableProperties = "microsoft.graph.driveItemUploadableProperties"
}

impl DriveItemUploadableProperties {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `driveItemSource` in queries.
    pub const DRIVE_ITEM_SOURCE: Property<Self> = Property::new("driveItemSource");
    /// `fileSize` in queries.
    pub const FILE_SIZE: Property<Self> = Property::new("fileSize");
    /// `fileSystemInfo` in queries.
    pub const FILE_SYSTEM_INFO: Property<Self> = Property::new("fileSystemInfo");
    /// `mediaSource` in queries.
    pub const MEDIA_SOURCE: Property<Self> = Property::new("mediaSource");
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

    /// `driveItemSource`: `microsoft.graph.driveItemSource`
    pub fn drive_item_source(&self) -> Option<&super::DriveItemSource> {
        self.0.model("driveItemSource")
    }

    /// Sets `driveItemSource`.
    pub fn with_drive_item_source(self, value: impl Into<Nullable<super::DriveItemSource>>) -> Self {
        Self(self.0.with("driveItemSource", value))
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

    /// `mediaSource`: `microsoft.graph.mediaSource`
    pub fn media_source(&self) -> Option<&super::MediaSource> {
        self.0.model("mediaSource")
    }

    /// Sets `mediaSource`.
    pub fn with_media_source(self, value: impl Into<Nullable<super::MediaSource>>) -> Self {
        Self(self.0.with("mediaSource", value))
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
