// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementUserRightsLocalUserOrGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementuserrightslocaluserorgroup?view=graph-rest-beta)
    DeviceManagementUserRightsLocalUserOrGroup = "microsoft.graph.deviceManagementUserRightsLocalUserOrGroup"
}

impl DeviceManagementUserRightsLocalUserOrGroup {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `securityIdentifier` in queries.
    pub const SECURITY_IDENTIFIER: Property<Self> = Property::new("securityIdentifier");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `securityIdentifier`: `Edm.String`
    pub fn security_identifier(&self) -> Option<&str> {
        self.0.str("securityIdentifier")
    }

    /// Sets `securityIdentifier`.
    pub fn with_security_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("securityIdentifier", value))
    }
}
