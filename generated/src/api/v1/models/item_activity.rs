// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemActivity`](https://learn.microsoft.com/graph/api/resources/itemactivity?view=graph-rest-1.0)
    ItemActivity = "microsoft.graph.itemActivity"
}

impl ItemActivity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `access` in queries.
    pub const ACCESS: Property<Self> = Property::new("access");
    /// `actor` in queries.
    pub const ACTOR: Property<Self> = Property::new("actor");
    /// `activityDateTime` in queries.
    pub const ACTIVITY_DATE_TIME: Property<Self> = Property::new("activityDateTime");
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

    /// `actor`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn actor(&self) -> Option<&super::IdentitySet> {
        self.0.model("actor")
    }

    /// `activityDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn activity_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("activityDateTime")
    }

    /// `driveItem`: `microsoft.graph.driveItem`
    pub fn drive_item(&self) -> Option<&super::DriveItem> {
        self.0.model("driveItem")
    }

    /// Sets `driveItem`.
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
