// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.remoteItem`](https://learn.microsoft.com/graph/api/resources/remoteitem?view=graph-rest-1.0)
    RemoteItem = "microsoft.graph.remoteItem"
}

impl RemoteItem {
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `file` in queries.
    pub const FILE: Property<Self> = Property::new("file");
    /// `fileSystemInfo` in queries.
    pub const FILE_SYSTEM_INFO: Property<Self> = Property::new("fileSystemInfo");
    /// `folder` in queries.
    pub const FOLDER: Property<Self> = Property::new("folder");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `image` in queries.
    pub const IMAGE: Property<Self> = Property::new("image");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `package` in queries.
    pub const PACKAGE: Property<Self> = Property::new("package");
    /// `parentReference` in queries.
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    /// `shared` in queries.
    pub const SHARED: Property<Self> = Property::new("shared");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `specialFolder` in queries.
    pub const SPECIAL_FOLDER: Property<Self> = Property::new("specialFolder");
    /// `video` in queries.
    pub const VIDEO: Property<Self> = Property::new("video");
    /// `webDavUrl` in queries.
    pub const WEB_DAV_URL: Property<Self> = Property::new("webDavUrl");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `createdBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `file`: `microsoft.graph.file`, read-only
    ///
    /// Read-only.
    pub fn file(&self) -> Option<&super::File> {
        self.0.model("file")
    }

    /// `fileSystemInfo`: `microsoft.graph.fileSystemInfo`, read-only
    ///
    /// Read-only.
    pub fn file_system_info(&self) -> Option<&super::FileSystemInfo> {
        self.0.model("fileSystemInfo")
    }

    /// `folder`: `microsoft.graph.folder`, read-only
    ///
    /// Read-only.
    pub fn folder(&self) -> Option<&super::Folder> {
        self.0.model("folder")
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `image`: `microsoft.graph.image`, read-only
    ///
    /// Read-only.
    pub fn image(&self) -> Option<&super::Image> {
        self.0.model("image")
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// `name`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// `package`: `microsoft.graph.package`, read-only
    ///
    /// Read-only.
    pub fn package(&self) -> Option<&super::Package> {
        self.0.model("package")
    }

    /// `parentReference`: `microsoft.graph.itemReference`, read-only
    ///
    /// Read-only.
    pub fn parent_reference(&self) -> Option<&super::ItemReference> {
        self.0.model("parentReference")
    }

    /// `shared`: `microsoft.graph.shared`, read-only
    ///
    /// Read-only.
    pub fn shared(&self) -> Option<&super::Shared> {
        self.0.model("shared")
    }

    /// `sharepointIds`: `microsoft.graph.sharepointIds`, read-only
    ///
    /// Read-only.
    pub fn sharepoint_ids(&self) -> Option<&super::SharepointIds> {
        self.0.model("sharepointIds")
    }

    /// `size`: `Edm.Int64`, read-only
    ///
    /// Read-only.
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// `specialFolder`: `microsoft.graph.specialFolder`, read-only
    ///
    /// Read-only.
    pub fn special_folder(&self) -> Option<&super::SpecialFolder> {
        self.0.model("specialFolder")
    }

    /// `video`: `microsoft.graph.video`, read-only
    ///
    /// Read-only.
    pub fn video(&self) -> Option<&super::Video> {
        self.0.model("video")
    }

    /// `webDavUrl`: `Edm.String`
    pub fn web_dav_url(&self) -> Option<&str> {
        self.0.str("webDavUrl")
    }

    /// Sets `webDavUrl`.
    pub fn with_web_dav_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webDavUrl", value))
    }

    /// `webUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }
}
