// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingDependedOnBy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingdependedonby?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingdependedonby](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingdependedonby?view=graph-rest-beta)
    DeviceManagementConfigurationSettingDependedOnBy = "microsoft.graph.deviceManagementConfigurationSettingDependedOnBy"
}

impl DeviceManagementConfigurationSettingDependedOnBy {
    /// `dependedOnBy` in queries.
    pub const DEPENDED_ON_BY: Property<Self> = Property::new("dependedOnBy");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");

    /// `dependedOnBy`: `Edm.String`
    pub fn depended_on_by(&self) -> Option<&str> {
        self.0.str("dependedOnBy")
    }

    /// Sets `dependedOnBy`.
    pub fn with_depended_on_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dependedOnBy", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }
}
