// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from managedAppRegistration.
    ///
    /// [`microsoft.graph.androidManagedAppRegistration`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappregistration?view=graph-rest-beta)
    AndroidManagedAppRegistration: super::ManagedAppRegistration = "microsoft.graph.androidManagedAppRegistration"
}

impl AndroidManagedAppRegistration {
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_SYNC_DATE_TIME: Property<Self> = Property::new("lastSyncDateTime");
    pub const APPLICATION_VERSION: Property<Self> = Property::new("applicationVersion");
    pub const MANAGEMENT_SDK_VERSION: Property<Self> = Property::new(
        "managementSdkVersion",
    );
    pub const PLATFORM_VERSION: Property<Self> = Property::new("platformVersion");
    pub const DEVICE_TYPE: Property<Self> = Property::new("deviceType");
    pub const DEVICE_TAG: Property<Self> = Property::new("deviceTag");
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    pub const AZURE_AD_DEVICE_ID: Property<Self> = Property::new("azureADDeviceId");
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    pub const DEVICE_MANUFACTURER: Property<Self> = Property::new("deviceManufacturer");
    pub const FLAGGED_REASONS: Property<Self> = Property::new("flaggedReasons");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const APP_IDENTIFIER: Property<Self> = Property::new("appIdentifier");
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const APPLIED_POLICIES: Property<Self> = Property::new("appliedPolicies");
    pub const INTENDED_POLICIES: Property<Self> = Property::new("intendedPolicies");
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    pub const PATCH_VERSION: Property<Self> = Property::new("patchVersion");

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_sync_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    pub fn with_management_sdk_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("managementSdkVersion", value))
    }

    pub fn with_platform_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("platformVersion", value))
    }

    pub fn with_device_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }

    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    pub fn with_managed_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    pub fn with_azure_ad_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureADDeviceId", value))
    }

    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    pub fn with_device_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceManufacturer", value))
    }

    pub fn with_flagged_reasons(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppFlaggedReason>>>,
    ) -> Self {
        Self(self.0.with("flaggedReasons", value))
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    pub fn with_app_identifier(
        self,
        value: impl Into<Nullable<super::MobileAppIdentifier>>,
    ) -> Self {
        Self(self.0.with("appIdentifier", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_applied_policies(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>,
    ) -> Self {
        Self(self.0.with("appliedPolicies", value))
    }

    pub fn with_intended_policies(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>,
    ) -> Self {
        Self(self.0.with("intendedPolicies", value))
    }

    pub fn with_operations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppOperation>>>,
    ) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `patchVersion`: `Edm.String`
    pub fn patch_version(&self) -> Option<&str> {
        self.0.str("patchVersion")
    }

    pub fn with_patch_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("patchVersion", value))
    }
}
