// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta)
    DriveItem: super::BaseItem = "microsoft.graph.driveItem"
}

impl DriveItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parentReference` in queries.
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `audio` in queries.
    pub const AUDIO: Property<Self> = Property::new("audio");
    /// `bundle` in queries.
    pub const BUNDLE: Property<Self> = Property::new("bundle");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `cTag` in queries.
    pub const C_TAG: Property<Self> = Property::new("cTag");
    /// `deleted` in queries.
    pub const DELETED: Property<Self> = Property::new("deleted");
    /// `file` in queries.
    pub const FILE: Property<Self> = Property::new("file");
    /// `fileSystemInfo` in queries.
    pub const FILE_SYSTEM_INFO: Property<Self> = Property::new("fileSystemInfo");
    /// `folder` in queries.
    pub const FOLDER: Property<Self> = Property::new("folder");
    /// `image` in queries.
    pub const IMAGE: Property<Self> = Property::new("image");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `malware` in queries.
    pub const MALWARE: Property<Self> = Property::new("malware");
    /// `package` in queries.
    pub const PACKAGE: Property<Self> = Property::new("package");
    /// `pendingOperations` in queries.
    pub const PENDING_OPERATIONS: Property<Self> = Property::new("pendingOperations");
    /// `photo` in queries.
    pub const PHOTO: Property<Self> = Property::new("photo");
    /// `publication` in queries.
    pub const PUBLICATION: Property<Self> = Property::new("publication");
    /// `remoteItem` in queries.
    pub const REMOTE_ITEM: Property<Self> = Property::new("remoteItem");
    /// `root` in queries.
    pub const ROOT: Property<Self> = Property::new("root");
    /// `searchResult` in queries.
    pub const SEARCH_RESULT: Property<Self> = Property::new("searchResult");
    /// `shared` in queries.
    pub const SHARED: Property<Self> = Property::new("shared");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `specialFolder` in queries.
    pub const SPECIAL_FOLDER: Property<Self> = Property::new("specialFolder");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `video` in queries.
    pub const VIDEO: Property<Self> = Property::new("video");
    /// `webDavUrl` in queries.
    pub const WEB_DAV_URL: Property<Self> = Property::new("webDavUrl");
    /// `activities` in queries.
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    /// `analytics` in queries.
    pub const ANALYTICS: Property<Self> = Property::new("analytics");
    /// `children` in queries.
    pub const CHILDREN: Property<Self> = Property::new("children");
    /// `createdByUser` in queries.
    pub const CREATED_BY_USER: Property<Self> = Property::new("createdByUser");
    /// `lastModifiedByUser` in queries.
    pub const LAST_MODIFIED_BY_USER: Property<Self> = Property::new("lastModifiedByUser");
    /// `listItem` in queries.
    pub const LIST_ITEM: Property<Self> = Property::new("listItem");
    /// `permissions` in queries.
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    /// `subscriptions` in queries.
    pub const SUBSCRIPTIONS: Property<Self> = Property::new("subscriptions");
    /// `thumbnails` in queries.
    pub const THUMBNAILS: Property<Self> = Property::new("thumbnails");
    /// `versions` in queries.
    pub const VERSIONS: Property<Self> = Property::new("versions");
    /// `workbook` in queries.
    pub const WORKBOOK: Property<Self> = Property::new("workbook");

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `parentReference`.
    pub fn with_parent_reference(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `audio`: `microsoft.graph.audio`, read-only
    ///
    /// Read-only.
    pub fn audio(&self) -> Option<&super::Audio> {
        self.0.model("audio")
    }

    /// `bundle`: `microsoft.graph.bundle`, read-only
    ///
    /// Read-only.
    pub fn bundle(&self) -> Option<&super::Bundle> {
        self.0.model("bundle")
    }

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `cTag`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn c_tag(&self) -> Option<&str> {
        self.0.str("cTag")
    }

    /// `deleted`: `microsoft.graph.deleted`, read-only
    ///
    /// Read-only.
    pub fn deleted(&self) -> Option<&super::Deleted> {
        self.0.model("deleted")
    }

    /// `file`: `microsoft.graph.file`, read-only
    ///
    /// Read-only.
    pub fn file(&self) -> Option<&super::File> {
        self.0.model("file")
    }

    /// `fileSystemInfo`: `microsoft.graph.fileSystemInfo`
    pub fn file_system_info(&self) -> Option<&super::FileSystemInfo> {
        self.0.model("fileSystemInfo")
    }

    /// Sets `fileSystemInfo`.
    pub fn with_file_system_info(self, value: impl Into<Nullable<super::FileSystemInfo>>) -> Self {
        Self(self.0.with("fileSystemInfo", value))
    }

    /// `folder`: `microsoft.graph.folder`, read-only
    ///
    /// Read-only.
    pub fn folder(&self) -> Option<&super::Folder> {
        self.0.model("folder")
    }

    /// `image`: `microsoft.graph.image`, read-only
    ///
    /// Read-only.
    pub fn image(&self) -> Option<&super::Image> {
        self.0.model("image")
    }

    /// `location`: `microsoft.graph.geoCoordinates`, read-only
    ///
    /// Read-only.
    pub fn location(&self) -> Option<&super::GeoCoordinates> {
        self.0.model("location")
    }

    /// `malware`: `microsoft.graph.malware`, read-only
    ///
    /// Read-only.
    pub fn malware(&self) -> Option<&super::Malware> {
        self.0.model("malware")
    }

    /// `package`: `microsoft.graph.package`, read-only
    ///
    /// Read-only.
    pub fn package(&self) -> Option<&super::Package> {
        self.0.model("package")
    }

    /// `pendingOperations`: `microsoft.graph.pendingOperations`, read-only
    ///
    /// Read-only.
    pub fn pending_operations(&self) -> Option<&super::PendingOperations> {
        self.0.model("pendingOperations")
    }

    /// `photo`: `microsoft.graph.photo`, read-only
    ///
    /// Read-only.
    pub fn photo(&self) -> Option<&super::Photo> {
        self.0.model("photo")
    }

    /// `publication`: `microsoft.graph.publicationFacet`, read-only
    ///
    /// Read-only.
    pub fn publication(&self) -> Option<&super::PublicationFacet> {
        self.0.model("publication")
    }

    /// `remoteItem`: `microsoft.graph.remoteItem`, read-only
    ///
    /// Read-only.
    pub fn remote_item(&self) -> Option<&super::RemoteItem> {
        self.0.model("remoteItem")
    }

    /// `root`: `microsoft.graph.root`
    pub fn root(&self) -> Option<&super::Root> {
        self.0.model("root")
    }

    /// Sets `root`.
    pub fn with_root(self, value: impl Into<Nullable<super::Root>>) -> Self {
        Self(self.0.with("root", value))
    }

    /// `searchResult`: `microsoft.graph.searchResult`, read-only
    ///
    /// Read-only.
    pub fn search_result(&self) -> Option<&super::SearchResult> {
        self.0.model("searchResult")
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

    /// `source`: `microsoft.graph.driveItemSource`, read-only
    ///
    /// Read-only.
    pub fn source(&self) -> Option<&super::DriveItemSource> {
        self.0.model("source")
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

    /// `activities`: `Collection(microsoft.graph.itemActivity)`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn activities(&self) -> Option<&[super::ItemActivity]> {
        self.0.models("activities")
    }

    /// Sets `activities`.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn with_activities(self, value: impl Into<Nullable<Vec<super::ItemActivity>>>) -> Self {
        Self(self.0.with("activities", value))
    }

    /// `analytics`: `microsoft.graph.itemAnalytics`
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn analytics(&self) -> Option<&super::ItemAnalytics> {
        self.0.model("analytics")
    }

    /// Sets `analytics`.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn with_analytics(self, value: impl Into<Nullable<super::ItemAnalytics>>) -> Self {
        Self(self.0.with("analytics", value))
    }

    /// `children`: `Collection(microsoft.graph.driveItem)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn children(&self) -> Option<&[super::DriveItem]> {
        self.0.models("children")
    }

    /// `createdByUser`: `microsoft.graph.user`, read-only
    ///
    /// Read-only.
    pub fn created_by_user(&self) -> Option<&super::User> {
        self.0.model("createdByUser")
    }

    /// `lastModifiedByUser`: `microsoft.graph.user`, read-only
    ///
    /// Read-only.
    pub fn last_modified_by_user(&self) -> Option<&super::User> {
        self.0.model("lastModifiedByUser")
    }

    /// `listItem`: `microsoft.graph.listItem`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> Option<&super::ListItem> {
        self.0.model("listItem")
    }

    /// `permissions`: `Collection(microsoft.graph.permission)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn permissions(&self) -> Option<&[super::Permission]> {
        self.0.models("permissions")
    }

    /// `subscriptions`: `Collection(microsoft.graph.subscription)`
    #[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
    pub fn subscriptions(&self) -> Option<&[super::Subscription]> {
        self.0.models("subscriptions")
    }

    /// Sets `subscriptions`.
    #[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
    pub fn with_subscriptions(self, value: impl Into<Nullable<Vec<super::Subscription>>>) -> Self {
        Self(self.0.with("subscriptions", value))
    }

    /// `thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn thumbnails(&self) -> Option<&[super::ThumbnailSet]> {
        self.0.models("thumbnails")
    }

    /// `versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "files")]
    pub fn versions(&self) -> Option<&[super::DriveItemVersion]> {
        self.0.models("versions")
    }

    /// `workbook`: `microsoft.graph.workbook`
    ///
    /// Nullable.
    pub fn workbook(&self) -> Option<&super::Workbook> {
        self.0.model("workbook")
    }

    /// Sets `workbook`.
    pub fn with_workbook(self, value: impl Into<Nullable<super::Workbook>>) -> Self {
        Self(self.0.with("workbook", value))
    }
}
