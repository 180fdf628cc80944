// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeClockSettings`](https://learn.microsoft.com/graph/api/resources/timeclocksettings?view=graph-rest-beta)
    TimeClockSettings = "microsoft.graph.timeClockSettings"
}

impl TimeClockSettings {
    /// `approvedLocation` in queries.
    pub const APPROVED_LOCATION: Property<Self> = Property::new("approvedLocation");

    /// `approvedLocation`: `microsoft.graph.geoCoordinates`
    pub fn approved_location(&self) -> Option<&super::GeoCoordinates> {
        self.0.model("approvedLocation")
    }

    /// Sets `approvedLocation`.
    pub fn with_approved_location(self, value: impl Into<Nullable<super::GeoCoordinates>>) -> Self {
        Self(self.0.with("approvedLocation", value))
    }
}
