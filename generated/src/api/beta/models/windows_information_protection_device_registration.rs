// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDeviceRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondeviceregistration?view=graph-rest-beta)
    WindowsInformationProtectionDeviceRegistration = "microsoft.graph.windowsInformationProtectionDeviceRegistration"
}

impl WindowsInformationProtectionDeviceRegistration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceRegistrationId` in queries.
    pub const DEVICE_REGISTRATION_ID: Property<Self> = Property::new("deviceRegistrationId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `deviceMacAddress` in queries.
    pub const DEVICE_MAC_ADDRESS: Property<Self> = Property::new("deviceMacAddress");
    /// `lastCheckInDateTime` in queries.
    pub const LAST_CHECK_IN_DATE_TIME: Property<Self> = Property::new("lastCheckInDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceRegistrationId`: `Edm.String`
    pub fn device_registration_id(&self) -> Option<&str> {
        self.0.str("deviceRegistrationId")
    }

    /// Sets `deviceRegistrationId`.
    pub fn with_device_registration_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceRegistrationId", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `deviceType`: `Edm.String`
    pub fn device_type(&self) -> Option<&str> {
        self.0.str("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `deviceMacAddress`: `Edm.String`
    pub fn device_mac_address(&self) -> Option<&str> {
        self.0.str("deviceMacAddress")
    }

    /// Sets `deviceMacAddress`.
    pub fn with_device_mac_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceMacAddress", value))
    }

    /// `lastCheckInDateTime`: `Edm.DateTimeOffset`
    pub fn last_check_in_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCheckInDateTime")
    }

    /// Sets `lastCheckInDateTime`.
    pub fn with_last_check_in_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCheckInDateTime", value))
    }
}
