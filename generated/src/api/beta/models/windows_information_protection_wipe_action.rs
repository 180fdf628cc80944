// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionWipeAction`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionwipeaction?view=graph-rest-beta)
    WindowsInformationProtectionWipeAction = "microsoft.graph.windowsInformationProtectionWipeAction"
}

impl WindowsInformationProtectionWipeAction {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `targetedUserId` in queries.
    pub const TARGETED_USER_ID: Property<Self> = Property::new("targetedUserId");
    /// `targetedDeviceRegistrationId` in queries.
    pub const TARGETED_DEVICE_REGISTRATION_ID: Property<Self> = Property::new("targetedDeviceRegistrationId");
    /// `targetedDeviceName` in queries.
    pub const TARGETED_DEVICE_NAME: Property<Self> = Property::new("targetedDeviceName");
    /// `targetedDeviceMacAddress` in queries.
    pub const TARGETED_DEVICE_MAC_ADDRESS: Property<Self> = Property::new("targetedDeviceMacAddress");
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

    /// `status`: `microsoft.graph.actionState`
    ///
    /// Possible values are: none, pending, canceled, active, done, failed, notSupported.
    pub fn status(&self) -> Option<super::ActionState> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ActionState>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `targetedUserId`: `Edm.String`
    pub fn targeted_user_id(&self) -> Option<&str> {
        self.0.str("targetedUserId")
    }

    /// Sets `targetedUserId`.
    pub fn with_targeted_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetedUserId", value))
    }

    /// `targetedDeviceRegistrationId`: `Edm.String`
    pub fn targeted_device_registration_id(&self) -> Option<&str> {
        self.0.str("targetedDeviceRegistrationId")
    }

    /// Sets `targetedDeviceRegistrationId`.
    pub fn with_targeted_device_registration_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetedDeviceRegistrationId", value))
    }

    /// `targetedDeviceName`: `Edm.String`
    pub fn targeted_device_name(&self) -> Option<&str> {
        self.0.str("targetedDeviceName")
    }

    /// Sets `targetedDeviceName`.
    pub fn with_targeted_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetedDeviceName", value))
    }

    /// `targetedDeviceMacAddress`: `Edm.String`
    pub fn targeted_device_mac_address(&self) -> Option<&str> {
        self.0.str("targetedDeviceMacAddress")
    }

    /// Sets `targetedDeviceMacAddress`.
    pub fn with_targeted_device_mac_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetedDeviceMacAddress", value))
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
