// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta)
    ItemActivity = "microsoft.graph.itemActivity"
}

impl ItemActivity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `access` in queries.
    pub const ACCESS: Property<Self> = Property::new("access");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `actor` in queries.
    pub const ACTOR: Property<Self> = Property::new("actor");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `times` in queries.
    pub const TIMES: Property<Self> = Property::new("times");
    /// `driveItem` in queries.
    pub const DRIVE_ITEM: Property<Self> = Property::new("driveItem");
    /// `listItem` in queries.
    pub const LIST_ITEM: Property<Self> = Property::new("listItem");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `access`: `microsoft.graph.accessAction`
    pub fn access(&self) -> Option<&super::AccessAction> {
        self.0.model("access")
    }

    /// Sets `access`.
    pub fn with_access(self, value: impl Into<Nullable<super::AccessAction>>) -> Self {
        Self(self.0.with("access", value))
    }

    /// `action`: `microsoft.graph.itemActionSet`, read-only
    ///
    /// Read-only.
    pub fn action(&self) -> Option<&super::ItemActionSet> {
        self.0.model("action")
    }

    /// `actor`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn actor(&self) -> Option<&super::IdentitySet> {
        self.0.model("actor")
    }

    /// `location`: `microsoft.graph.location`, read-only
    ///
    /// Read-only.
    pub fn location(&self) -> Option<&super::Location> {
        self.0.model("location")
    }

    /// `times`: `microsoft.graph.itemActivityTimeSet`, read-only
    ///
    /// Read-only.
    pub fn times(&self) -> Option<&super::ItemActivityTimeSet> {
        self.0.model("times")
    }

    /// `driveItem`: `microsoft.graph.driveItem`
    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    pub fn drive_item(&self) -> Option<&super::DriveItem> {
        self.0.model("driveItem")
    }

    /// Sets `driveItem`.
    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    pub fn with_drive_item(self, value: impl Into<Nullable<super::DriveItem>>) -> Self {
        Self(self.0.with("driveItem", value))
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
}
