// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.driveItem`](https://learn.microsoft.com/graph/api/resources/driveitem?view=graph-rest-beta)
    DriveItem: super::BaseItem = "microsoft.graph.driveItem"
}

impl DriveItem {
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const E_TAG: Property<Self> = Property::new("eTag");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const AUDIO: Property<Self> = Property::new("audio");
    pub const BUNDLE: Property<Self> = Property::new("bundle");
    pub const CONTENT: Property<Self> = Property::new("content");
    pub const C_TAG: Property<Self> = Property::new("cTag");
    pub const DELETED: Property<Self> = Property::new("deleted");
    pub const FILE: Property<Self> = Property::new("file");
    pub const FILE_SYSTEM_INFO: Property<Self> = Property::new("fileSystemInfo");
    pub const FOLDER: Property<Self> = Property::new("folder");
    pub const IMAGE: Property<Self> = Property::new("image");
    pub const LOCATION: Property<Self> = Property::new("location");
    pub const MALWARE: Property<Self> = Property::new("malware");
    pub const PACKAGE: Property<Self> = Property::new("package");
    pub const PENDING_OPERATIONS: Property<Self> = Property::new("pendingOperations");
    pub const PHOTO: Property<Self> = Property::new("photo");
    pub const PUBLICATION: Property<Self> = Property::new("publication");
    pub const REMOTE_ITEM: Property<Self> = Property::new("remoteItem");
    pub const ROOT: Property<Self> = Property::new("root");
    pub const SEARCH_RESULT: Property<Self> = Property::new("searchResult");
    pub const SHARED: Property<Self> = Property::new("shared");
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    pub const SIZE: Property<Self> = Property::new("size");
    pub const SPECIAL_FOLDER: Property<Self> = Property::new("specialFolder");
    pub const SOURCE: Property<Self> = Property::new("source");
    pub const VIDEO: Property<Self> = Property::new("video");
    pub const WEB_DAV_URL: Property<Self> = Property::new("webDavUrl");
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    pub const ANALYTICS: Property<Self> = Property::new("analytics");
    pub const CHILDREN: Property<Self> = Property::new("children");
    pub const CREATED_BY_USER: Property<Self> = Property::new("createdByUser");
    pub const LAST_MODIFIED_BY_USER: Property<Self> = Property::new(
        "lastModifiedByUser",
    );
    pub const LIST_ITEM: Property<Self> = Property::new("listItem");
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    pub const SUBSCRIPTIONS: Property<Self> = Property::new("subscriptions");
    pub const THUMBNAILS: Property<Self> = Property::new("thumbnails");
    pub const VERSIONS: Property<Self> = Property::new("versions");
    pub const WORKBOOK: Property<Self> = Property::new("workbook");

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_parent_reference(
        self,
        value: impl Into<Nullable<super::ItemReference>>,
    ) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

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

    pub fn with_file_system_info(
        self,
        value: impl Into<Nullable<super::FileSystemInfo>>,
    ) -> Self {
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

    pub fn with_web_dav_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webDavUrl", value))
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    /// `activities`: `Collection(microsoft.graph.itemActivity)`
    pub fn activities(&self) -> Option<&[super::ItemActivity]> {
        self.0.models("activities")
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn with_activities(
        self,
        value: impl Into<Nullable<Vec<super::ItemActivity>>>,
    ) -> Self {
        Self(self.0.with("activities", value))
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    /// `analytics`: `microsoft.graph.itemAnalytics`
    pub fn analytics(&self) -> Option<&super::ItemAnalytics> {
        self.0.model("analytics")
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn with_analytics(
        self,
        value: impl Into<Nullable<super::ItemAnalytics>>,
    ) -> Self {
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

    #[cfg(feature = "sites")]
    /// `listItem`: `microsoft.graph.listItem`, read-only
    ///
    /// Read-only. Nullable.
    pub fn list_item(&self) -> Option<&super::ListItem> {
        self.0.model("listItem")
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    /// `permissions`: `Collection(microsoft.graph.permission)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn permissions(&self) -> Option<&[super::Permission]> {
        self.0.models("permissions")
    }

    #[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
    /// `subscriptions`: `Collection(microsoft.graph.subscription)`
    pub fn subscriptions(&self) -> Option<&[super::Subscription]> {
        self.0.models("subscriptions")
    }

    #[cfg(any(feature = "files", feature = "sites", feature = "subscriptions"))]
    pub fn with_subscriptions(
        self,
        value: impl Into<Nullable<Vec<super::Subscription>>>,
    ) -> Self {
        Self(self.0.with("subscriptions", value))
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    /// `thumbnails`: `Collection(microsoft.graph.thumbnailSet)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn thumbnails(&self) -> Option<&[super::ThumbnailSet]> {
        self.0.models("thumbnails")
    }

    #[cfg(feature = "files")]
    /// `versions`: `Collection(microsoft.graph.driveItemVersion)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn versions(&self) -> Option<&[super::DriveItemVersion]> {
        self.0.models("versions")
    }

    /// `workbook`: `microsoft.graph.workbook`
    ///
    /// Nullable.
    pub fn workbook(&self) -> Option<&super::Workbook> {
        self.0.model("workbook")
    }

    pub fn with_workbook(self, value: impl Into<Nullable<super::Workbook>>) -> Self {
        Self(self.0.with("workbook", value))
    }
}
