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
    pub const FLAGGED_REASONS: Property<Self> = Property::new("flaggedReasons");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const APP_IDENTIFIER: Property<Self> = Property::new("appIdentifier");
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const APPLIED_POLICIES: Property<Self> = Property::new("appliedPolicies");
    pub const INTENDED_POLICIES: Property<Self> = Property::new("intendedPolicies");
    pub const OPERATIONS: Property<Self> = Property::new("operations");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastSyncDateTime")
    }

    pub fn with_last_sync_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastSyncDateTime", value))
    }

    /// `applicationVersion`: `Edm.String`
    pub fn application_version(&self) -> Option<&str> {
        self.0.str("applicationVersion")
    }

    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    /// `managementSdkVersion`: `Edm.String`
    pub fn management_sdk_version(&self) -> Option<&str> {
        self.0.str("managementSdkVersion")
    }

    pub fn with_management_sdk_version(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("managementSdkVersion", value))
    }

    /// `platformVersion`: `Edm.String`
    pub fn platform_version(&self) -> Option<&str> {
        self.0.str("platformVersion")
    }

    pub fn with_platform_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("platformVersion", value))
    }

    /// `deviceType`: `Edm.String`
    pub fn device_type(&self) -> Option<&str> {
        self.0.str("deviceType")
    }

    pub fn with_device_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceType", value))
    }

    /// `deviceTag`: `Edm.String`
    pub fn device_tag(&self) -> Option<&str> {
        self.0.str("deviceTag")
    }

    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `flaggedReasons`: `Collection(microsoft.graph.managedAppFlaggedReason)`
    pub fn flagged_reasons(&self) -> Option<Vec<super::ManagedAppFlaggedReason>> {
        self.0.enumerations("flaggedReasons")
    }

    pub fn with_flagged_reasons(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppFlaggedReason>>>,
    ) -> Self {
        Self(self.0.with("flaggedReasons", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `appIdentifier`: `microsoft.graph.mobileAppIdentifier`
    pub fn app_identifier(&self) -> Option<&super::MobileAppIdentifier> {
        self.0.model("appIdentifier")
    }

    pub fn with_app_identifier(
        self,
        value: impl Into<Nullable<super::MobileAppIdentifier>>,
    ) -> Self {
        Self(self.0.with("appIdentifier", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `appliedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`
    pub fn applied_policies(&self) -> Option<&[super::ManagedAppPolicy]> {
        self.0.models("appliedPolicies")
    }

    pub fn with_applied_policies(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>,
    ) -> Self {
        Self(self.0.with("appliedPolicies", value))
    }

    /// `intendedPolicies`: `Collection(microsoft.graph.managedAppPolicy)`
    pub fn intended_policies(&self) -> Option<&[super::ManagedAppPolicy]> {
        self.0.models("intendedPolicies")
    }

    pub fn with_intended_policies(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>,
    ) -> Self {
        Self(self.0.with("intendedPolicies", value))
    }

    /// `operations`: `Collection(microsoft.graph.managedAppOperation)`
    pub fn operations(&self) -> Option<&[super::ManagedAppOperation]> {
        self.0.models("operations")
    }

    pub fn with_operations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppOperation>>>,
    ) -> Self {
        Self(self.0.with("operations", value))
    }
}
