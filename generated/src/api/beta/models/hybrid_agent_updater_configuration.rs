// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hybridAgentUpdaterConfiguration`](https://learn.microsoft.com/graph/api/resources/hybridagentupdaterconfiguration?view=graph-rest-beta)
    HybridAgentUpdaterConfiguration = "microsoft.graph.hybridAgentUpdaterConfiguration"
}

impl HybridAgentUpdaterConfiguration {
    /// `allowUpdateConfigurationOverride` in queries.
    pub const ALLOW_UPDATE_CONFIGURATION_OVERRIDE: Property<Self> = Property::new("allowUpdateConfigurationOverride");
    /// `deferUpdateDateTime` in queries.
    pub const DEFER_UPDATE_DATE_TIME: Property<Self> = Property::new("deferUpdateDateTime");
    /// `updateWindow` in queries.
    pub const UPDATE_WINDOW: Property<Self> = Property::new("updateWindow");

    /// `allowUpdateConfigurationOverride`: `Edm.Boolean`
    pub fn allow_update_configuration_override(&self) -> Option<bool> {
        self.0.bool("allowUpdateConfigurationOverride")
    }

    /// Sets `allowUpdateConfigurationOverride`.
    pub fn with_allow_update_configuration_override(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowUpdateConfigurationOverride", value))
    }

    /// `deferUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn defer_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("deferUpdateDateTime")
    }

    /// Sets `deferUpdateDateTime`.
    pub fn with_defer_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deferUpdateDateTime", value))
    }

    /// `updateWindow`: `microsoft.graph.updateWindow`
    pub fn update_window(&self) -> Option<&super::UpdateWindow> {
        self.0.model("updateWindow")
    }

    /// Sets `updateWindow`.
    pub fn with_update_window(self, value: impl Into<Nullable<super::UpdateWindow>>) -> Self {
        Self(self.0.with("updateWindow", value))
    }
}
