// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.list`](https://learn.microsoft.com/graph/api/resources/list?view=graph-rest-1.0)
    List: super::BaseItem = "microsoft.graph.list"
}

crate::runtime::derived! {
    List: super::Entity
}

impl List {
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
    /// `list` in queries.
    pub const LIST: Property<Self> = Property::new("list");
    /// `system` in queries.
    pub const SYSTEM: Property<Self> = Property::new("system");
    /// `sharepointIds` in queries.
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    /// `drive` in queries.
    pub const DRIVE: Property<Self> = Property::new("drive");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");
    /// `columns` in queries.
    pub const COLUMNS: Property<Self> = Property::new("columns");
    /// `contentTypes` in queries.
    pub const CONTENT_TYPES: Property<Self> = Property::new("contentTypes");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `subscriptions` in queries.
    pub const SUBSCRIPTIONS: Property<Self> = Property::new("subscriptions");

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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `list`: `microsoft.graph.listInfo`
    pub fn list(&self) -> Option<&super::ListInfo> {
        self.0.model("list")
    }

    /// Sets `list`.
    pub fn with_list(self, value: impl Into<Nullable<super::ListInfo>>) -> Self {
        Self(self.0.with("list", value))
    }

    /// `system`: `microsoft.graph.systemFacet`, read-only
    ///
    /// Read-only.
    pub fn system(&self) -> Option<&super::SystemFacet> {
        self.0.model("system")
    }

    /// `sharepointIds`: `microsoft.graph.sharepointIds`, read-only
    ///
    /// Read-only.
    pub fn sharepoint_ids(&self) -> Option<&super::SharepointIds> {
        self.0.model("sharepointIds")
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

    /// `items`: `Collection(microsoft.graph.listItem)`
    pub fn items(&self) -> Option<&[super::ListItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::ListItem>>>) -> Self {
        Self(self.0.with("items", value))
    }

    /// `columns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("columns")
    }

    /// Sets `columns`.
    pub fn with_columns(self, value: impl Into<Nullable<Vec<super::ColumnDefinition>>>) -> Self {
        Self(self.0.with("columns", value))
    }

    /// `contentTypes`: `Collection(microsoft.graph.contentType)`
    pub fn content_types(&self) -> Option<&[super::ContentType]> {
        self.0.models("contentTypes")
    }

    /// Sets `contentTypes`.
    pub fn with_content_types(self, value: impl Into<Nullable<Vec<super::ContentType>>>) -> Self {
        Self(self.0.with("contentTypes", value))
    }

    /// `operations`: `Collection(microsoft.graph.richLongRunningOperation)`
    pub fn operations(&self) -> Option<&[super::RichLongRunningOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::RichLongRunningOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `subscriptions`: `Collection(microsoft.graph.subscription)`
    pub fn subscriptions(&self) -> Option<&[super::Subscription]> {
        self.0.models("subscriptions")
    }

    /// Sets `subscriptions`.
    pub fn with_subscriptions(self, value: impl Into<Nullable<Vec<super::Subscription>>>) -> Self {
        Self(self.0.with("subscriptions", value))
    }
}
