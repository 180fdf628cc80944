// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.restrictedAppsViolation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-restrictedappsviolation?view=graph-rest-beta)
    RestrictedAppsViolation = "microsoft.graph.restrictedAppsViolation"
}

impl RestrictedAppsViolation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `deviceConfigurationId` in queries.
    pub const DEVICE_CONFIGURATION_ID: Property<Self> = Property::new("deviceConfigurationId");
    /// `deviceConfigurationName` in queries.
    pub const DEVICE_CONFIGURATION_NAME: Property<Self> = Property::new("deviceConfigurationName");
    /// `platformType` in queries.
    pub const PLATFORM_TYPE: Property<Self> = Property::new("platformType");
    /// `restrictedAppsState` in queries.
    pub const RESTRICTED_APPS_STATE: Property<Self> = Property::new("restrictedAppsState");
    /// `restrictedApps` in queries.
    pub const RESTRICTED_APPS: Property<Self> = Property::new("restrictedApps");

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

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
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

    /// `deviceConfigurationId`: `Edm.String`
    pub fn device_configuration_id(&self) -> Option<&str> {
        self.0.str("deviceConfigurationId")
    }

    /// Sets `deviceConfigurationId`.
    pub fn with_device_configuration_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceConfigurationId", value))
    }

    /// `deviceConfigurationName`: `Edm.String`
    pub fn device_configuration_name(&self) -> Option<&str> {
        self.0.str("deviceConfigurationName")
    }

    /// Sets `deviceConfigurationName`.
    pub fn with_device_configuration_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceConfigurationName", value))
    }

    /// `platformType`: `microsoft.graph.policyPlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, androidAOSP, all.
    pub fn platform_type(&self) -> Option<super::PolicyPlatformType> {
        self.0.enumeration("platformType")
    }

    /// Sets `platformType`.
    pub fn with_platform_type(self, value: impl Into<Nullable<super::PolicyPlatformType>>) -> Self {
        Self(self.0.with("platformType", value))
    }

    /// `restrictedAppsState`: `microsoft.graph.restrictedAppsState`
    ///
    /// Possible values are: prohibitedApps, notApprovedApps.
    pub fn restricted_apps_state(&self) -> Option<super::RestrictedAppsState> {
        self.0.enumeration("restrictedAppsState")
    }

    /// Sets `restrictedAppsState`.
    pub fn with_restricted_apps_state(self, value: impl Into<Nullable<super::RestrictedAppsState>>) -> Self {
        Self(self.0.with("restrictedAppsState", value))
    }

    /// `restrictedApps`: `Collection(microsoft.graph.managedDeviceReportedApp)`
    pub fn restricted_apps(&self) -> Option<&[super::ManagedDeviceReportedApp]> {
        self.0.models("restrictedApps")
    }

    /// Sets `restrictedApps`.
    pub fn with_restricted_apps(self, value: impl Into<Nullable<Vec<super::ManagedDeviceReportedApp>>>) -> Self {
        Self(self.0.with("restrictedApps", value))
    }
}
