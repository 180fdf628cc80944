// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsSettings`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssettings?view=graph-rest-beta)
    UserExperienceAnalyticsSettings = "microsoft.graph.userExperienceAnalyticsSettings"
}

impl UserExperienceAnalyticsSettings {
    /// `configurationManagerDataConnectorConfigured` in queries.
    pub const CONFIGURATION_MANAGER_DATA_CONNECTOR_CONFIGURED: Property<Self> =
        Property::new("configurationManagerDataConnectorConfigured");

    /// `configurationManagerDataConnectorConfigured`: `Edm.Boolean`
    pub fn configuration_manager_data_connector_configured(&self) -> Option<bool> {
        self.0.bool("configurationManagerDataConnectorConfigured")
    }

    /// Sets `configurationManagerDataConnectorConfigured`.
    pub fn with_configuration_manager_data_connector_configured(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("configurationManagerDataConnectorConfigured", value))
    }
}
