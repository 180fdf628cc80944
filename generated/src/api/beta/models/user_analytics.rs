// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userAnalytics`](https://learn.microsoft.com/graph/api/resources/useranalytics?view=graph-rest-beta)
    UserAnalytics = "microsoft.graph.userAnalytics"
}

impl UserAnalytics {
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activityStatistics` in queries.
    pub const ACTIVITY_STATISTICS: Property<Self> = Property::new("activityStatistics");

    /// `settings`: `microsoft.graph.settings`
    pub fn settings(&self) -> Option<&super::Settings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::Settings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `activityStatistics`: `Collection(microsoft.graph.activityStatistics)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "users")]
    pub fn activity_statistics(&self) -> Option<&[super::ActivityStatistics]> {
        self.0.models("activityStatistics")
    }
}
