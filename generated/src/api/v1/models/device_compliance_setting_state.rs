// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancesettingstate?view=graph-rest-1.0)
    DeviceComplianceSettingState = "microsoft.graph.deviceComplianceSettingState"
}

impl DeviceComplianceSettingState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `setting` in queries.
    pub const SETTING: Property<Self> = Property::new("setting");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userEmail` in queries.
    pub const USER_EMAIL: Property<Self> = Property::new("userEmail");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `deviceModel` in queries.
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `complianceGracePeriodExpirationDateTime` in queries.
    pub const COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME: Property<Self> =
        Property::new("complianceGracePeriodExpirationDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `setting`: `Edm.String`
    pub fn setting(&self) -> Option<&str> {
        self.0.str("setting")
    }

    /// Sets `setting`.
    pub fn with_setting(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("setting", value))
    }

    /// `settingName`: `Edm.String`
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// Sets `settingName`.
    pub fn with_setting_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingName", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userEmail`: `Edm.String`
    pub fn user_email(&self) -> Option<&str> {
        self.0.str("userEmail")
    }

    /// Sets `userEmail`.
    pub fn with_user_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmail", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `deviceModel`: `Edm.String`
    pub fn device_model(&self) -> Option<&str> {
        self.0.str("deviceModel")
    }

    /// Sets `deviceModel`.
    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    /// `state`: `microsoft.graph.complianceStatus`
    ///
    /// Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.
    pub fn state(&self) -> Option<super::ComplianceStatus> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ComplianceStatus>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn compliance_grace_period_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("complianceGracePeriodExpirationDateTime")
    }

    /// Sets `complianceGracePeriodExpirationDateTime`.
    pub fn with_compliance_grace_period_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("complianceGracePeriodExpirationDateTime", value))
    }
}
