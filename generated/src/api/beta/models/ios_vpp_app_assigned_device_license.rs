// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosvppappassignedlicense.
    ///
    /// [`microsoft.graph.iosVppAppAssignedDeviceLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassigneddevicelicense?view=graph-rest-beta)
    IosVppAppAssignedDeviceLicense: super::IosVppAppAssignedLicense = "microsoft.graph.iosVppAppAssignedDeviceLicense"
}

impl IosVppAppAssignedDeviceLicense {
    pub const ID: Property<Self> = Property::new("id");
    pub const USER_EMAIL_ADDRESS: Property<Self> = Property::new("userEmailAddress");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_NAME: Property<Self> = Property::new("userName");
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_user_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmailAddress", value))
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }
}
