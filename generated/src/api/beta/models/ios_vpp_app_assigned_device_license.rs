// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from iosvppappassignedlicense.
    ///
    /// [`microsoft.graph.iosVppAppAssignedDeviceLicense`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosvppappassigneddevicelicense?view=graph-rest-beta)
    IosVppAppAssignedDeviceLicense: super::IosVppAppAssignedLicense = "microsoft.graph.iosVppAppAssignedDeviceLicense"
}

impl IosVppAppAssignedDeviceLicense {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userEmailAddress` in queries.
    pub const USER_EMAIL_ADDRESS: Property<Self> = Property::new("userEmailAddress");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `userEmailAddress`.
    pub fn with_user_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmailAddress", value))
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `managedDeviceId`: `Edm.String`
    pub fn managed_device_id(&self) -> Option<&str> {
        self.0.str("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }
}
