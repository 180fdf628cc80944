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
    pub const ID: Property<Self> = Property::new("id");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const E_TAG: Property<Self> = Property::new("eTag");
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NAME: Property<Self> = Property::new("name");
    pub const PARENT_REFERENCE: Property<Self> = Property::new("parentReference");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    pub const CREATED_BY_USER: Property<Self> = Property::new("createdByUser");
    pub const LAST_MODIFIED_BY_USER: Property<Self> = Property::new(
        "lastModifiedByUser",
    );
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const LIST: Property<Self> = Property::new("list");
    pub const SYSTEM: Property<Self> = Property::new("system");
    pub const SHAREPOINT_IDS: Property<Self> = Property::new("sharepointIds");
    pub const DRIVE: Property<Self> = Property::new("drive");
    pub const ITEMS: Property<Self> = Property::new("items");
    pub const COLUMNS: Property<Self> = Property::new("columns");
    pub const CONTENT_TYPES: Property<Self> = Property::new("contentTypes");
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    pub const SUBSCRIPTIONS: Property<Self> = Property::new("subscriptions");

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_parent_reference(
        self,
        value: impl Into<Nullable<super::ItemReference>>,
    ) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `list`: `microsoft.graph.listInfo`
    pub fn list(&self) -> Option<&super::ListInfo> {
        self.0.model("list")
    }

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

    #[cfg(feature = "files")]
    /// `drive`: `microsoft.graph.drive`
    pub fn drive(&self) -> Option<&super::Drive> {
        self.0.model("drive")
    }

    #[cfg(feature = "files")]
    pub fn with_drive(self, value: impl Into<Nullable<super::Drive>>) -> Self {
        Self(self.0.with("drive", value))
    }

    /// `items`: `Collection(microsoft.graph.listItem)`
    pub fn items(&self) -> Option<&[super::ListItem]> {
        self.0.models("items")
    }

    pub fn with_items(self, value: impl Into<Nullable<Vec<super::ListItem>>>) -> Self {
        Self(self.0.with("items", value))
    }

    /// `columns`: `Collection(microsoft.graph.columnDefinition)`
    pub fn columns(&self) -> Option<&[super::ColumnDefinition]> {
        self.0.models("columns")
    }

    pub fn with_columns(
        self,
        value: impl Into<Nullable<Vec<super::ColumnDefinition>>>,
    ) -> Self {
        Self(self.0.with("columns", value))
    }

    /// `contentTypes`: `Collection(microsoft.graph.contentType)`
    pub fn content_types(&self) -> Option<&[super::ContentType]> {
        self.0.models("contentTypes")
    }

    pub fn with_content_types(
        self,
        value: impl Into<Nullable<Vec<super::ContentType>>>,
    ) -> Self {
        Self(self.0.with("contentTypes", value))
    }

    /// `operations`: `Collection(microsoft.graph.richLongRunningOperation)`
    pub fn operations(&self) -> Option<&[super::RichLongRunningOperation]> {
        self.0.models("operations")
    }

    pub fn with_operations(
        self,
        value: impl Into<Nullable<Vec<super::RichLongRunningOperation>>>,
    ) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `subscriptions`: `Collection(microsoft.graph.subscription)`
    pub fn subscriptions(&self) -> Option<&[super::Subscription]> {
        self.0.models("subscriptions")
    }

    pub fn with_subscriptions(
        self,
        value: impl Into<Nullable<Vec<super::Subscription>>>,
    ) -> Self {
        Self(self.0.with("subscriptions", value))
    }
}
