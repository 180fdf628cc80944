// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.site`](https://learn.microsoft.com/graph/api/resources/site?view=graph-rest-1.0)
    Site: super::BaseItem = "microsoft.graph.site"
}

crate::runtime::derived! {
    Site: super::Entity
}

impl Site {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
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
    /// `createdByUser` in queries.
    pub const CREATED_BY_USER: Property<Self> = Property::new("createdByUser");
    /// `lastModifiedByUser` in queries.
    pub const LAST_MODIFIED_BY_USER: Property<Self> = Property::new("lastModifiedByUser");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `root` in queries.
    pub const ROOT: Property<Self> = Property::new("root");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `siteCollection` in queries.
    pub const SITE_COLLECTION: Property<Self> = Property::new("siteCollection");
    /// `analytics` in queries.
    pub const ANALYTICS: Property<Self> = Property::new("analytics");
    /// `columns` in queries.
    pub const COLUMNS: Property<Self> = Property::new("columns");
    /// `contentTypes` in queries.
    pub const CONTENT_TYPES: Property<Self> = Property::new("contentTypes");
    /// `drive` in queries.
    pub const DRIVE: Property<Self> = Property::new("drive");
    /// `drives` in queries.
    pub const DRIVES: Property<Self> = Property::new("drives");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `lists` in queries.
    pub const LISTS: Property<Self> = Property::new("lists");
    /// `onenote` in queries.
    pub const ONENOTE: Property<Self> = Property::new("onenote");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `permissions` in queries.
    pub const PERMISSIONS: Property<Self> = Property::new("permissions");
    /// `sites` in queries.
    pub const SITES: Property<Self> = Property::new("sites");
    /// `termStore` in queries.
    pub const TERM_STORE: Property<Self> = Property::new("termStore");
    /// `termStores` in queries.
    pub const TERM_STORES: Property<Self> = Property::new("termStores");

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `parentReference`.
    pub fn with_parent_reference(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
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

    /// `columns`: `Collection(microsoft.graph.columnDefinition)`
    #[cfg(feature = "sites")]
    pub fn columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("columns")
    }

    /// Sets `columns`.
    #[cfg(feature = "sites")]
    pub fn with_columns(self, value: impl Into<Nullable<Vec<super::ColumnDefinition>>>) -> Self {
        Self(self.0.with("columns", value))
    }

    /// `contentTypes`: `Collection(microsoft.graph.contentType)`
    #[cfg(feature = "sites")]
    pub fn content_types(&self) -> Option<&[super::ContentType]> {
        self.0.models("contentTypes")
    }

    /// Sets `contentTypes`.
    #[cfg(feature = "sites")]
    pub fn with_content_types(self, value: impl Into<Nullable<Vec<super::ContentType>>>) -> Self {
        Self(self.0.with("contentTypes", value))
    }

    /// `drive`: `microsoft.graph.drive`
    #[cfg(feature = "files")]
    pub fn drive(&self) -> Option<&super::Drive> {
        self.0.model("drive")
    }

    /// Sets `drive`.
    #[cfg(feature = "files")]
    pub fn with_drive(self, value: impl Into<Nullable<super::Drive>>) -> Self {
        Self(self.0.with("drive", value))
    }

    /// `drives`: `Collection(microsoft.graph.drive)`
    #[cfg(feature = "files")]
    pub fn drives(&self) -> Option<&[super::Drive]> {
        self.0.models("drives")
    }

    /// Sets `drives`.
    #[cfg(feature = "files")]
    pub fn with_drives(self, value: impl Into<Nullable<Vec<super::Drive>>>) -> Self {
        Self(self.0.with("drives", value))
    }

    /// `items`: `Collection(microsoft.graph.baseItem)`
    pub fn items(&self) -> Option<&[super::BaseItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::BaseItem>>>) -> Self {
        Self(self.0.with("items", value))
    }

    /// `lists`: `Collection(microsoft.graph.list)`
    #[cfg(feature = "sites")]
    pub fn lists(&self) -> Option<&[super::List]> {
        self.0.models("lists")
    }

    /// Sets `lists`.
    #[cfg(feature = "sites")]
    pub fn with_lists(self, value: impl Into<Nullable<Vec<super::List>>>) -> Self {
        Self(self.0.with("lists", value))
    }

    /// `onenote`: `microsoft.graph.onenote`
    pub fn onenote(&self) -> Option<&super::Onenote> {
        self.0.model("onenote")
    }

    /// Sets `onenote`.
    pub fn with_onenote(self, value: impl Into<Nullable<super::Onenote>>) -> Self {
        Self(self.0.with("onenote", value))
    }

    /// `operations`: `Collection(microsoft.graph.richLongRunningOperation)`
    #[cfg(feature = "sites")]
    pub fn operations(&self) -> Option<&[super::RichLongRunningOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    #[cfg(feature = "sites")]
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::RichLongRunningOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `permissions`: `Collection(microsoft.graph.permission)`
    ///
    /// Nullable.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn permissions(&self) -> Option<&[super::Permission]> {
        self.0.models("permissions")
    }

    /// Sets `permissions`.
    #[cfg(any(feature = "files", feature = "sites"))]
    pub fn with_permissions(self, value: impl Into<Nullable<Vec<super::Permission>>>) -> Self {
        Self(self.0.with("permissions", value))
    }

    /// `sites`: `Collection(microsoft.graph.site)`
    pub fn sites(&self) -> Option<&[super::Site]> {
        self.0.models("sites")
    }

    /// Sets `sites`.
    pub fn with_sites(self, value: impl Into<Nullable<Vec<super::Site>>>) -> Self {
        Self(self.0.with("sites", value))
    }

    /// `termStore`: `microsoft.graph.termStore.store`
    #[cfg(feature = "sites")]
    pub fn term_store(&self) -> Option<&super::term_store::Store> {
        self.0.model("termStore")
    }

    /// Sets `termStore`.
    #[cfg(feature = "sites")]
    pub fn with_term_store(self, value: impl Into<Nullable<super::term_store::Store>>) -> Self {
        Self(self.0.with("termStore", value))
    }

    /// `termStores`: `Collection(microsoft.graph.termStore.store)`
    #[cfg(feature = "sites")]
    pub fn term_stores(&self) -> Option<&[super::term_store::Store]> {
        self.0.models("termStores")
    }

    /// Sets `termStores`.
    #[cfg(feature = "sites")]
    pub fn with_term_stores(self, value: impl Into<Nullable<Vec<super::term_store::Store>>>) -> Self {
        Self(self.0.with("termStores", value))
    }
}
