// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-beta)
    ItemActivity = "microsoft.graph.itemActivity"
}

impl ItemActivity {
    pub const ID: Property<Self> = Property::new("id");
    pub const ACCESS: Property<Self> = Property::new("access");
    pub const ACTION: Property<Self> = Property::new("action");
    pub const ACTOR: Property<Self> = Property::new("actor");
    pub const LOCATION: Property<Self> = Property::new("location");
    pub const TIMES: Property<Self> = Property::new("times");
    pub const DRIVE_ITEM: Property<Self> = Property::new("driveItem");
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

    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    /// `driveItem`: `microsoft.graph.driveItem`
    pub fn drive_item(&self) -> Option<&super::DriveItem> {
        self.0.model("driveItem")
    }

    #[cfg(any(feature = "files", feature = "teams", feature = "users"))]
    pub fn with_drive_item(self, value: impl Into<Nullable<super::DriveItem>>) -> Self {
        Self(self.0.with("driveItem", value))
    }

    #[cfg(feature = "sites")]
    /// `listItem`: `microsoft.graph.listItem`
    pub fn list_item(&self) -> Option<&super::ListItem> {
        self.0.model("listItem")
    }

    #[cfg(feature = "sites")]
    pub fn with_list_item(self, value: impl Into<Nullable<super::ListItem>>) -> Self {
        Self(self.0.with("listItem", value))
    }
}
