// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.officeClientCheckinStatus`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeclientcheckinstatus?view=graph-rest-beta)
    OfficeClientCheckinStatus = "microsoft.graph.officeClientCheckinStatus"
}

impl OfficeClientCheckinStatus {
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `devicePlatform` in queries.
    pub const DEVICE_PLATFORM: Property<Self> = Property::new("devicePlatform");
    /// `devicePlatformVersion` in queries.
    pub const DEVICE_PLATFORM_VERSION: Property<Self> = Property::new("devicePlatformVersion");
    /// `wasSuccessful` in queries.
    pub const WAS_SUCCESSFUL: Property<Self> = Property::new("wasSuccessful");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `checkinDateTime` in queries.
    pub const CHECKIN_DATE_TIME: Property<Self> = Property::new("checkinDateTime");
    /// `errorMessage` in queries.
    pub const ERROR_MESSAGE: Property<Self> = Property::new("errorMessage");
    /// `appliedPolicies` in queries.
    pub const APPLIED_POLICIES: Property<Self> = Property::new("appliedPolicies");

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `devicePlatform`: `Edm.String`
    pub fn device_platform(&self) -> Option<&str> {
        self.0.str("devicePlatform")
    }

    /// Sets `devicePlatform`.
    pub fn with_device_platform(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("devicePlatform", value))
    }

    /// `devicePlatformVersion`: `Edm.String`
    pub fn device_platform_version(&self) -> Option<&str> {
        self.0.str("devicePlatformVersion")
    }

    /// Sets `devicePlatformVersion`.
    pub fn with_device_platform_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("devicePlatformVersion", value))
    }

    /// `wasSuccessful`: `Edm.Boolean`
    pub fn was_successful(&self) -> Option<bool> {
        self.0.bool("wasSuccessful")
    }

    /// Sets `wasSuccessful`.
    pub fn with_was_successful(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wasSuccessful", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `checkinDateTime`: `Edm.DateTimeOffset`
    pub fn checkin_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("checkinDateTime")
    }

    /// Sets `checkinDateTime`.
    pub fn with_checkin_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("checkinDateTime", value))
    }

    /// `errorMessage`: `Edm.String`
    pub fn error_message(&self) -> Option<&str> {
        self.0.str("errorMessage")
    }

    /// Sets `errorMessage`.
    pub fn with_error_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorMessage", value))
    }

    /// `appliedPolicies`: `Collection(Edm.String)`
    pub fn applied_policies(&self) -> Option<Vec<&str>> {
        self.0.strs("appliedPolicies")
    }

    /// Sets `appliedPolicies`.
    pub fn with_applied_policies(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("appliedPolicies", value))
    }
}
