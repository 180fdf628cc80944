// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemActivityStat`](https://learn.microsoft.com/graph/api/resources/itemactivitystat?view=graph-rest-beta)
    ItemActivityStat: super::Entity = "microsoft.graph.itemActivityStat"
}

impl ItemActivityStat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `incompleteData` in queries.
    pub const INCOMPLETE_DATA: Property<Self> = Property::new("incompleteData");
    /// `isTrending` in queries.
    pub const IS_TRENDING: Property<Self> = Property::new("isTrending");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `create` in queries.
    pub const CREATE: Property<Self> = Property::new("create");
    /// `edit` in queries.
    pub const EDIT: Property<Self> = Property::new("edit");
    /// `delete` in queries.
    pub const DELETE: Property<Self> = Property::new("delete");
    /// `move` in queries.
    pub const MOVE: Property<Self> = Property::new("move");
    /// `access` in queries.
    pub const ACCESS: Property<Self> = Property::new("access");
    /// `activities` in queries.
    pub const ACTIVITIES: Property<Self> = Property::new("activities");

    /// `incompleteData`: `microsoft.graph.incompleteData`, read-only
    ///
    /// Read-only.
    pub fn incomplete_data(&self) -> Option<&super::IncompleteData> {
        self.0.model("incompleteData")
    }

    /// `isTrending`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_trending(&self) -> Option<bool> {
        self.0.bool("isTrending")
    }

    /// `startDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// `endDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// `create`: `microsoft.graph.itemActionStat`, read-only
    ///
    /// Read-only.
    pub fn create(&self) -> Option<&super::ItemActionStat> {
        self.0.model("create")
    }

    /// `edit`: `microsoft.graph.itemActionStat`, read-only
    ///
    /// Read-only.
    pub fn edit(&self) -> Option<&super::ItemActionStat> {
        self.0.model("edit")
    }

    /// `delete`: `microsoft.graph.itemActionStat`, read-only
    ///
    /// Read-only.
    pub fn delete(&self) -> Option<&super::ItemActionStat> {
        self.0.model("delete")
    }

    /// `move`: `microsoft.graph.itemActionStat`, read-only
    ///
    /// Read-only.
    pub fn move_(&self) -> Option<&super::ItemActionStat> {
        self.0.model("move")
    }

    /// `access`: `microsoft.graph.itemActionStat`, read-only
    ///
    /// Read-only.
    pub fn access(&self) -> Option<&super::ItemActionStat> {
        self.0.model("access")
    }

    /// `activities`: `Collection(microsoft.graph.itemActivity)`
    pub fn activities(&self) -> Option<&[super::ItemActivity]> {
        self.0.models("activities")
    }

    /// Sets `activities`.
    pub fn with_activities(self, value: impl Into<Nullable<Vec<super::ItemActivity>>>) -> Self {
        Self(self.0.with("activities", value))
    }
}
