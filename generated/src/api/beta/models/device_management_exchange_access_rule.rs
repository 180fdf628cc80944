// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeAccessRule`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccessrule?view=graph-rest-beta)
    DeviceManagementExchangeAccessRule = "microsoft.graph.deviceManagementExchangeAccessRule"
}

impl DeviceManagementExchangeAccessRule {
    /// `deviceClass` in queries.
    pub const DEVICE_CLASS: Property<Self> = Property::new("deviceClass");
    /// `accessLevel` in queries.
    pub const ACCESS_LEVEL: Property<Self> = Property::new("accessLevel");

    /// `deviceClass`: `microsoft.graph.deviceManagementExchangeDeviceClass`
    pub fn device_class(&self) -> Option<&super::DeviceManagementExchangeDeviceClass> {
        self.0.model("deviceClass")
    }

    /// Sets `deviceClass`.
    pub fn with_device_class(self, value: impl Into<Nullable<super::DeviceManagementExchangeDeviceClass>>) -> Self {
        Self(self.0.with("deviceClass", value))
    }

    /// `accessLevel`: `microsoft.graph.deviceManagementExchangeAccessLevel`
    ///
    /// Possible values are: none, allow, block, quarantine.
    pub fn access_level(&self) -> Option<super::DeviceManagementExchangeAccessLevel> {
        self.0.enumeration("accessLevel")
    }

    /// Sets `accessLevel`.
    pub fn with_access_level(self, value: impl Into<Nullable<super::DeviceManagementExchangeAccessLevel>>) -> Self {
        Self(self.0.with("accessLevel", value))
    }
}
