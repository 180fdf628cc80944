// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappregistration?view=graph-rest-1.0)
    ManagedAppRegistration = "microsoft.graph.managedAppRegistration" {
        "microsoft.graph.androidManagedAppRegistration",
        "microsoft.graph.iosManagedAppRegistration",
    }
}

impl ManagedAppRegistration {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastSyncDateTime` in queries.
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    /// `applicationVersion` in queries.
    pub const APPLICATION_VERSION: Property<Self> = Property::new("applicationVersion");
    /// `managementSdkVersion` in queries.
    pub const MANAGEMENT_SDK_VERSION: Property<Self> = Property::new("managementSdkVersion");
    /// `platformVersion` in queries.
    pub const PLATFORM_VERSION: Property<Self> = Property::new("platformVersion");
    /// `deviceType` in queries.
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    /// `deviceTag` in queries.
    pub const DEVICE_TAG: Property<Self> = Property::new("deviceTag");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `flaggedReasons` in queries.
    pub const FLAGGED_REASONS: Property<Self> = Property::new("flaggedReasons");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `appIdentifier` in queries.
    pub const APP_IDENTIFIER: Property<Self> = Property::new("appIdentifier");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `appliedPolicies` in queries.
    pub const APPLIED_POLICIES: Property<Self> = Property::new("appliedPolicies");
    /// `intendedPolicies` in queries.
    pub const INTENDED_POLICIES: Property<Self> = Property::new("intendedPolicies");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `applicationVersion`: `Edm.String`
    pub fn application_version(&self) -> Option<&str> {
        self.0.str("applicationVersion")
    }

    /// Sets `applicationVersion`.
    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    /// `managementSdkVersion`: `Edm.String`
    pub fn management_sdk_version(&self) -> Option<&str> {
        self.0.str("managementSdkVersion")
    }

    /// Sets `managementSdkVersion`.
    pub fn with_management_sdk_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementSdkVersion", value))
    }

    /// `platformVersion`: `Edm.String`
    pub fn platform_version(&self) -> Option<&str> {
        self.0.str("platformVersion")
    }

    /// Sets `platformVersion`.
    pub fn with_platform_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("platformVersion", value))
    }

    /// `deviceType`: `Edm.String`
    pub fn device_type(&self) -> Option<&str> {
        self.0.str("deviceType")
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `deviceTag`: `Edm.String`
    pub fn device_tag(&self) -> Option<&str> {
        self.0.str("deviceTag")
    }

    /// Sets `deviceTag`.
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `flaggedReasons`: `Collection(microsoft.graph.managedAppFlaggedReason)`
    pub fn flagged_reasons(&self) -> Option<Vec<super::ManagedAppFlaggedReason>> {
        self.0.enumerations("flaggedReasons")
    }

    /// Sets `flaggedReasons`.
    pub fn with_flagged_reasons(self, value: impl Into<Nullable<Vec<super::ManagedAppFlaggedReason>>>) -> Self {
        Self(self.0.with("flaggedReasons", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `appIdentifier`: `microsoft.graph.mobileAppIdentifier`
    pub fn app_identifier(&self) -> Option<&super::MobileAppIdentifier> {
        self.0.model("appIdentifier")
    }

    /// Sets `appIdentifier`.
    pub fn with_app_identifier(self, value: impl Into<Nullable<super::MobileAppIdentifier>>) -> Self {
        Self(self.0.with("appIdentifier", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `appliedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`
    pub fn applied_policies(&self) -> Option<&[super::ManagedAppPolicy]> {
        self.0.models("appliedPolicies")
    }

    /// Sets `appliedPolicies`.
    pub fn with_applied_policies(self, value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>) -> Self {
        Self(self.0.with("appliedPolicies", value))
    }

    /// `intendedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`
    pub fn intended_policies(&self) -> Option<&[super::ManagedAppPolicy]> {
        self.0.models("intendedPolicies")
    }

    /// Sets `intendedPolicies`.
    pub fn with_intended_policies(self, value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>) -> Self {
        Self(self.0.with("intendedPolicies", value))
    }

    /// `operations`: `Collection(microsoft.graph.managedAppOperation)`
    pub fn operations(&self) -> Option<&[super::ManagedAppOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::ManagedAppOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }
}
