// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate?view=graph-rest-beta)
    DeviceConfigurationSettingState = "microsoft.graph.deviceConfigurationSettingState"
}

impl DeviceConfigurationSettingState {
    /// `setting` in queries.
    pub const SETTING: Property<Self> = Property::new("setting");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `instanceDisplayName` in queries.
    pub const INSTANCE_DISPLAY_NAME: Property<Self> = Property::new("instanceDisplayName");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `errorDescription` in queries.
    pub const ERROR_DESCRIPTION: Property<Self> = Property::new("errorDescription");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `userEmail` in queries.
    pub const USER_EMAIL: Property<Self> = Property::new("userEmail");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `sources` in queries.
    pub const SOURCES: Property<Self> = Property::new("sources");
    /// `currentValue` in queries.
    pub const CURRENT_VALUE: Property<Self> = Property::new("currentValue");
    /// `settingInstanceId` in queries.
    pub const SETTING_INSTANCE_ID: Property<Self> = Property::new("settingInstanceId");

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

    /// `instanceDisplayName`: `Edm.String`
    pub fn instance_display_name(&self) -> Option<&str> {
        self.0.str("instanceDisplayName")
    }

    /// Sets `instanceDisplayName`.
    pub fn with_instance_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("instanceDisplayName", value))
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

    /// `errorCode`: `Edm.Int64`
    pub fn error_code(&self) -> Option<i64> {
        self.0.i64("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `errorDescription`: `Edm.String`
    pub fn error_description(&self) -> Option<&str> {
        self.0.str("errorDescription")
    }

    /// Sets `errorDescription`.
    pub fn with_error_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorDescription", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }

    /// `userEmail`: `Edm.String`
    pub fn user_email(&self) -> Option<&str> {
        self.0.str("userEmail")
    }

    /// Sets `userEmail`.
    pub fn with_user_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmail", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `sources`: `Collection(microsoft.graph.settingSource)`
    pub fn sources(&self) -> Option<&[super::SettingSource]> {
        self.0.models("sources")
    }

    /// Sets `sources`.
    pub fn with_sources(self, value: impl Into<Nullable<Vec<super::SettingSource>>>) -> Self {
        Self(self.0.with("sources", value))
    }

    /// `currentValue`: `Edm.String`
    pub fn current_value(&self) -> Option<&str> {
        self.0.str("currentValue")
    }

    /// Sets `currentValue`.
    pub fn with_current_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currentValue", value))
    }

    /// `settingInstanceId`: `Edm.String`
    pub fn setting_instance_id(&self) -> Option<&str> {
        self.0.str("settingInstanceId")
    }

    /// Sets `settingInstanceId`.
    pub fn with_setting_instance_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingInstanceId", value))
    }
}
