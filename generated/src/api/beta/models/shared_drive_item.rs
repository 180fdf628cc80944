// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharedDriveItem`](https://learn.microsoft.com/graph/api/resources/shareddriveitem?view=graph-rest-beta)
    SharedDriveItem: super::BaseItem = "microsoft.graph.sharedDriveItem"
}

impl SharedDriveItem {
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
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `root` in queries.
    pub const ROOT: Property<Self> = Property::new("root");
    /// `driveItem` in queries.
    pub const DRIVE_ITEM: Property<Self> = Property::new("driveItem");
    /// `list` in queries.
    pub const LIST: Property<Self> = Property::new("list");
    /// `listItem` in queries.
    pub const LIST_ITEM: Property<Self> = Property::new("listItem");
    /// `permission` in queries.
    pub const PERMISSION: Property<Self> = Property::new("permission");
    /// `site` in queries.
    pub const SITE: Property<Self> = Property::new("site");
    /// `items` in queries.
    pub const ITEMS: Property<Self> = Property::new("items");

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `parentReference`.
    pub fn with_parent_reference(self, value: impl Into<Nullable<super::ItemReference>>) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `owner`: `microsoft.graph.identitySet`
    pub fn owner(&self) -> Option<&super::IdentitySet> {
        self.0.model("owner")
    }

    /// Sets `owner`.
    pub fn with_owner(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("owner", value))
    }

    /// `root`: `microsoft.graph.driveItem`
    pub fn root(&self) -> Option<&super::DriveItem> {
        self.0.model("root")
    }

    /// Sets `root`.
    pub fn with_root(self, value: impl Into<Nullable<super::DriveItem>>) -> Self {
        Self(self.0.with("root", value))
    }

    /// `driveItem`: `microsoft.graph.driveItem`
    pub fn drive_item(&self) -> Option<&super::DriveItem> {
        self.0.model("driveItem")
    }

    /// Sets `driveItem`.
    pub fn with_drive_item(self, value: impl Into<Nullable<super::DriveItem>>) -> Self {
        Self(self.0.with("driveItem", value))
    }

    /// `list`: `microsoft.graph.list`
    #[cfg(feature = "sites")]
    pub fn list(&self) -> Option<&super::List> {
        self.0.model("list")
    }

    /// Sets `list`.
    #[cfg(feature = "sites")]
    pub fn with_list(self, value: impl Into<Nullable<super::List>>) -> Self {
        Self(self.0.with("list", value))
    }

    /// `listItem`: `microsoft.graph.listItem`
    #[cfg(feature = "sites")]
    pub fn list_item(&self) -> Option<&super::ListItem> {
        self.0.model("listItem")
    }

    /// Sets `listItem`.
    #[cfg(feature = "sites")]
    pub fn with_list_item(self, value: impl Into<Nullable<super::ListItem>>) -> Self {
        Self(self.0.with("listItem", value))
    }

    /// `permission`: `microsoft.graph.permission`
    pub fn permission(&self) -> Option<&super::Permission> {
        self.0.model("permission")
    }

    /// Sets `permission`.
    pub fn with_permission(self, value: impl Into<Nullable<super::Permission>>) -> Self {
        Self(self.0.with("permission", value))
    }

    /// `site`: `microsoft.graph.site`
    pub fn site(&self) -> Option<&super::Site> {
        self.0.model("site")
    }

    /// Sets `site`.
    pub fn with_site(self, value: impl Into<Nullable<super::Site>>) -> Self {
        Self(self.0.with("site", value))
    }

    /// `items`: `Collection(microsoft.graph.driveItem)`
    pub fn items(&self) -> Option<&[super::DriveItem]> {
        self.0.models("items")
    }

    /// Sets `items`.
    pub fn with_items(self, value: impl Into<Nullable<Vec<super::DriveItem>>>) -> Self {
        Self(self.0.with("items", value))
    }
}
