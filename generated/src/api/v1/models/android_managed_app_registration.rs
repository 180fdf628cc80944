// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.androidManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappregistration?view=graph-rest-1.0)
    AndroidManagedAppRegistration: super::ManagedAppRegistration = "microsoft.graph.androidManagedAppRegistration"
}

impl AndroidManagedAppRegistration {
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

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastSyncDateTime`.
    pub fn with_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// Sets `applicationVersion`.
    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    /// Sets `managementSdkVersion`.
    pub fn with_management_sdk_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementSdkVersion", value))
    }

    /// Sets `platformVersion`.
    pub fn with_platform_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("platformVersion", value))
    }

    /// Sets `deviceType`.
    pub fn with_device_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// Sets `deviceTag`.
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// Sets `flaggedReasons`.
    pub fn with_flagged_reasons(self, value: impl Into<Nullable<Vec<super::ManagedAppFlaggedReason>>>) -> Self {
        Self(self.0.with("flaggedReasons", value))
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// Sets `appIdentifier`.
    pub fn with_app_identifier(self, value: impl Into<Nullable<super::MobileAppIdentifier>>) -> Self {
        Self(self.0.with("appIdentifier", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `appliedPolicies`.
    pub fn with_applied_policies(self, value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>) -> Self {
        Self(self.0.with("appliedPolicies", value))
    }

    /// Sets `intendedPolicies`.
    pub fn with_intended_policies(self, value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>) -> Self {
        Self(self.0.with("intendedPolicies", value))
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::ManagedAppOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }
}
