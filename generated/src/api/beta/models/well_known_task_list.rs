// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from basetasklist.
    ///
    /// [`microsoft.graph.wellKnownTaskList`](https://learn.microsoft.com/graph/api/resources/wellknowntasklist?view=graph-rest-beta)
    WellKnownTaskList: super::BaseTaskList = "microsoft.graph.wellKnownTaskList"
}

impl WellKnownTaskList {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");
    /// `wellKnownListName` in queries.
    pub const WELL_KNOWN_LIST_NAME: Property<Self> = Property::new("wellKnownListName");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `wellKnownListName`: `microsoft.graph.wellKnownListName_v2`
    ///
    /// Possible values are: none, defaultList, flaggedEmails, unknownFutureValue.
    pub fn well_known_list_name(&self) -> Option<super::WellKnownListNameV2> {
        self.0.enumeration("wellKnownListName")
    }

    /// Sets `wellKnownListName`.
    pub fn with_well_known_list_name(self, value: impl Into<Nullable<super::WellKnownListNameV2>>) -> Self {
        Self(self.0.with("wellKnownListName", value))
    }
}
