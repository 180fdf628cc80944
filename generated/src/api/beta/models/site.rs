// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.site`](https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-beta)
    Site: super::BaseItem = "microsoft.graph.site"
}

impl Site {
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
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ROOT: Property<Self> = Property::new("root");
    pub const SETTINGS: Property<Self> = Property::new("settings");
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    pub const SITE_COLLECTION: Property<Self> = Property::new("siteCollection");
    pub const ANALYTICS: Property<Self> = Property::new("analytics");
    pub const COLUMNS: Property<Self> = Property::new("columns");
    pub const CONTENT_TYPES: Property<Self> = Property::new("contentTypes");
    pub const DRIVE: Property<Self> = Property::new("drive");
    pub const DRIVES: Property<Self> = Property::new("drives");
    pub const ITEMS: Property<Self> = Property::new("items");
    pub const LISTS: Property<Self> = Property::new("lists");
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    pub const PAGES: Property<Self> = Property::new("pages");
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    pub const SITES: Property<Self> = Property::new("sites");
    pub const TERM_STORE: Property<Self> = Property::new("termStore");
    pub const EXTERNAL_COLUMNS: Property<Self> = Property::new("externalColumns");

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

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `root`: `microsoft.graph.root`, read-only
    ///
    /// Read-only.
    pub fn root(&self) -> Option<&super::Root> {
        self.0.model("root")
    }

    /// `settings`: `microsoft.graph.siteSettings`, read-only
    ///
    /// Read-only.
    pub fn settings(&self) -> Option<&super::SiteSettings> {
        self.0.model("settings")
    }

    /// `sharepointIds`: `microsoft.graph.sharepointIds`, read-only
    ///
    /// Read-only.
    pub fn sharepoint_ids(&self) -> Option<&super::SharepointIds> {
        self.0.model("sharepointIds")
    }

    /// `siteCollection`: `microsoft.graph.siteCollection`, read-only
    ///
    /// Read-only.
    pub fn site_collection(&self) -> Option<&super::SiteCollection> {
        self.0.model("siteCollection")
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

    #[cfg(feature = "sites")]
    /// `columns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("columns")
    }

    #[cfg(feature = "sites")]
    pub fn with_columns(
        self,
        value: impl Into<Nullable<Vec<super::ColumnDefinition>>>,
    ) -> Self {
        Self(self.0.with("columns", value))
    }

    #[cfg(feature = "sites")]
    /// `contentTypes`: `Collection(microsoft.graph.contentType)`
    pub fn content_types(&self) -> Option<&[super::ContentType]> {
        self.0.models("contentTypes")
    }

    #[cfg(feature = "sites")]
    pub fn with_content_types(
        self,
        value: impl Into<Nullable<Vec<super::ContentType>>>,
    ) -> Self {
        Self(self.0.with("contentTypes", value))
    }

    #[cfg(feature = "files")]
    /// `drive`: `microsoft.graph.drive`
    pub fn drive(&self) -> Option<&super::Drive> {
        self.0.model("drive")
    }

    #[cfg(feature = "files")]
    pub fn with_drive(self, value: impl Into<Nullable<super::Drive>>) -> Self {
        Self(self.0.with("drive", value))
    }

    #[cfg(feature = "files")]
    /// `drives`: `Collection(microsoft.graph.drive)`
    pub fn drives(&self) -> Option<&[super::Drive]> {
        self.0.models("drives")
    }

    #[cfg(feature = "files")]
    pub fn with_drives(self, value: impl Into<Nullable<Vec<super::Drive>>>) -> Self {
        Self(self.0.with("drives", value))
    }

    /// `items`: `Collection(microsoft.graph.baseItem)`
    pub fn items(&self) -> Option<&[super::BaseItem]> {
        self.0.models("items")
    }

    pub fn with_items(self, value: impl Into<Nullable<Vec<super::BaseItem>>>) -> Self {
        Self(self.0.with("items", value))
    }

    #[cfg(feature = "sites")]
    /// `lists`: `Collection(microsoft.graph.list)`
    pub fn lists(&self) -> Option<&[super::List]> {
        self.0.models("lists")
    }

    #[cfg(feature = "sites")]
    pub fn with_lists(self, value: impl Into<Nullable<Vec<super::List>>>) -> Self {
        Self(self.0.with("lists", value))
    }

    #[cfg(feature = "sites")]
    /// `operations`: `Collection(microsoft.graph.richLongRunningOperation)`
    pub fn operations(&self) -> Option<&[super::RichLongRunningOperation]> {
        self.0.models("operations")
    }

    #[cfg(feature = "sites")]
    pub fn with_operations(
        self,
        value: impl Into<Nullable<Vec<super::RichLongRunningOperation>>>,
    ) -> Self {
        Self(self.0.with("operations", value))
    }

    #[cfg(feature = "sites")]
    /// `pages`: `Collection(microsoft.graph.sitePage)`
    pub fn pages(&self) -> Option<&[super::SitePage]> {
        self.0.models("pages")
    }

    #[cfg(feature = "sites")]
    pub fn with_pages(self, value: impl Into<Nullable<Vec<super::SitePage>>>) -> Self {
        Self(self.0.with("pages", value))
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    /// `permissions`: `Collection(microsoft.graph.permission)`
    ///
    /// Nullable.
    pub fn permissions(&self) -> Option<&[super::Permission]> {
        self.0.models("permissions")
    }

    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn with_permissions(
        self,
        value: impl Into<Nullable<Vec<super::Permission>>>,
    ) -> Self {
        Self(self.0.with("permissions", value))
    }

    /// `sites`: `Collection(microsoft.graph.site)`
    pub fn sites(&self) -> Option<&[super::Site]> {
        self.0.models("sites")
    }

    pub fn with_sites(self, value: impl Into<Nullable<Vec<super::Site>>>) -> Self {
        Self(self.0.with("sites", value))
    }

    #[cfg(feature = "sites")]
    /// `termStore`: `microsoft.graph.termStore.store`
    pub fn term_store(&self) -> Option<&super::term_store::Store> {
        self.0.model("termStore")
    }

    #[cfg(feature = "sites")]
    pub fn with_term_store(
        self,
        value: impl Into<Nullable<super::term_store::Store>>,
    ) -> Self {
        Self(self.0.with("termStore", value))
    }

    #[cfg(feature = "sites")]
    /// `externalColumns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn external_columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("externalColumns")
    }

    #[cfg(feature = "sites")]
    pub fn with_external_columns(
        self,
        value: impl Into<Nullable<Vec<super::ColumnDefinition>>>,
    ) -> Self {
        Self(self.0.with("externalColumns", value))
    }
}
