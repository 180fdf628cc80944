// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeDeviceClass`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangedeviceclass?view=graph-rest-beta)
    DeviceManagementExchangeDeviceClass = "microsoft.graph.deviceManagementExchangeDeviceClass"
}

impl DeviceManagementExchangeDeviceClass {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `microsoft.graph.deviceManagementExchangeAccessRuleType`
    ///
    /// Possible values are: family, model.
    pub fn type_(&self) -> Option<super::DeviceManagementExchangeAccessRuleType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::DeviceManagementExchangeAccessRuleType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
