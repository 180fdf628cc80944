// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkTeamsClientConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkteamsclientconfiguration?view=graph-rest-beta)
    TeamworkTeamsClientConfiguration = "microsoft.graph.teamworkTeamsClientConfiguration"
}

impl TeamworkTeamsClientConfiguration {
    /// `accountConfiguration` in queries.
    pub const ACCOUNT_CONFIGURATION: Property<Self> = Property::new("accountConfiguration");
    /// `featuresConfiguration` in queries.
    pub const FEATURES_CONFIGURATION: Property<Self> = Property::new("featuresConfiguration");

    /// `accountConfiguration`: `microsoft.graph.teamworkAccountConfiguration`
    pub fn account_configuration(&self) -> Option<&super::TeamworkAccountConfiguration> {
        self.0.model("accountConfiguration")
    }

    /// Sets `accountConfiguration`.
    pub fn with_account_configuration(self, value: impl Into<Nullable<super::TeamworkAccountConfiguration>>) -> Self {
        Self(self.0.with("accountConfiguration", value))
    }

    /// `featuresConfiguration`: `microsoft.graph.teamworkFeaturesConfiguration`
    pub fn features_configuration(&self) -> Option<&super::TeamworkFeaturesConfiguration> {
        self.0.model("featuresConfiguration")
    }

    /// Sets `featuresConfiguration`.
    pub fn with_features_configuration(self, value: impl Into<Nullable<super::TeamworkFeaturesConfiguration>>) -> Self {
        Self(self.0.with("featuresConfiguration", value))
    }
}
