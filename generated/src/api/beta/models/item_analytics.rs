// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemAnalytics`](https://learn.microsoft.com/graph/api/resources/itemanalytics?view=graph-rest-beta)
    ItemAnalytics = "microsoft.graph.itemAnalytics"
}

impl ItemAnalytics {
    /// `allTime` in queries.
    pub const ALL_TIME: Property<Self> = Property::new("allTime");
    /// `lastSevenDays` in queries.
    pub const LAST_SEVEN_DAYS: Property<Self> = Property::new("lastSevenDays");

    /// `allTime`: `microsoft.graph.itemActivityStat`
    pub fn all_time(&self) -> Option<&super::ItemActivityStat> {
        self.0.model("allTime")
    }

    /// Sets `allTime`.
    pub fn with_all_time(self, value: impl Into<Nullable<super::ItemActivityStat>>) -> Self {
        Self(self.0.with("allTime", value))
    }

    /// `lastSevenDays`: `microsoft.graph.itemActivityStat`
    pub fn last_seven_days(&self) -> Option<&super::ItemActivityStat> {
        self.0.model("lastSevenDays")
    }

    /// Sets `lastSevenDays`.
    pub fn with_last_seven_days(self, value: impl Into<Nullable<super::ItemActivityStat>>) -> Self {
        Self(self.0.with("lastSevenDays", value))
    }
}
