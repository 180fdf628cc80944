// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.softwareUpdateStatusSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-softwareupdatestatussummary?view=graph-rest-1.0)
    SoftwareUpdateStatusSummary = "microsoft.graph.softwareUpdateStatusSummary"
}

impl SoftwareUpdateStatusSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `compliantDeviceCount` in queries.
    pub const COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("compliantDeviceCount");
    /// `nonCompliantDeviceCount` in queries.
    pub const NON_COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new("nonCompliantDeviceCount");
    /// `remediatedDeviceCount` in queries.
    pub const REMEDIATED_DEVICE_COUNT: Property<Self> = Property::new("remediatedDeviceCount");
    /// `errorDeviceCount` in queries.
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    /// `unknownDeviceCount` in queries.
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");
    /// `conflictDeviceCount` in queries.
    pub const CONFLICT_DEVICE_COUNT: Property<Self> = Property::new("conflictDeviceCount");
    /// `notApplicableDeviceCount` in queries.
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new("notApplicableDeviceCount");
    /// `compliantUserCount` in queries.
    pub const COMPLIANT_USER_COUNT: Property<Self> = Property::new("compliantUserCount");
    /// `nonCompliantUserCount` in queries.
    pub const NON_COMPLIANT_USER_COUNT: Property<Self> = Property::new("nonCompliantUserCount");
    /// `remediatedUserCount` in queries.
    pub const REMEDIATED_USER_COUNT: Property<Self> = Property::new("remediatedUserCount");
    /// `errorUserCount` in queries.
    pub const ERROR_USER_COUNT: Property<Self> = Property::new("errorUserCount");
    /// `unknownUserCount` in queries.
    pub const UNKNOWN_USER_COUNT: Property<Self> = Property::new("unknownUserCount");
    /// `conflictUserCount` in queries.
    pub const CONFLICT_USER_COUNT: Property<Self> = Property::new("conflictUserCount");
    /// `notApplicableUserCount` in queries.
    pub const NOT_APPLICABLE_USER_COUNT: Property<Self> = Property::new("notApplicableUserCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `compliantDeviceCount`: `Edm.Int32`
    pub fn compliant_device_count(&self) -> Option<i32> {
        self.0.i32("compliantDeviceCount")
    }

    /// Sets `compliantDeviceCount`.
    pub fn with_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantDeviceCount", value))
    }

    /// `nonCompliantDeviceCount`: `Edm.Int32`
    pub fn non_compliant_device_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantDeviceCount")
    }

    /// Sets `nonCompliantDeviceCount`.
    pub fn with_non_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantDeviceCount", value))
    }

    /// `remediatedDeviceCount`: `Edm.Int32`
    pub fn remediated_device_count(&self) -> Option<i32> {
        self.0.i32("remediatedDeviceCount")
    }

    /// Sets `remediatedDeviceCount`.
    pub fn with_remediated_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedDeviceCount", value))
    }

    /// `errorDeviceCount`: `Edm.Int32`
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    /// Sets `errorDeviceCount`.
    pub fn with_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorDeviceCount", value))
    }

    /// `unknownDeviceCount`: `Edm.Int32`
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }

    /// Sets `unknownDeviceCount`.
    pub fn with_unknown_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownDeviceCount", value))
    }

    /// `conflictDeviceCount`: `Edm.Int32`
    pub fn conflict_device_count(&self) -> Option<i32> {
        self.0.i32("conflictDeviceCount")
    }

    /// Sets `conflictDeviceCount`.
    pub fn with_conflict_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictDeviceCount", value))
    }

    /// `notApplicableDeviceCount`: `Edm.Int32`
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    /// Sets `notApplicableDeviceCount`.
    pub fn with_not_applicable_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableDeviceCount", value))
    }

    /// `compliantUserCount`: `Edm.Int32`
    pub fn compliant_user_count(&self) -> Option<i32> {
        self.0.i32("compliantUserCount")
    }

    /// Sets `compliantUserCount`.
    pub fn with_compliant_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantUserCount", value))
    }

    /// `nonCompliantUserCount`: `Edm.Int32`
    pub fn non_compliant_user_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantUserCount")
    }

    /// Sets `nonCompliantUserCount`.
    pub fn with_non_compliant_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantUserCount", value))
    }

    /// `remediatedUserCount`: `Edm.Int32`
    pub fn remediated_user_count(&self) -> Option<i32> {
        self.0.i32("remediatedUserCount")
    }

    /// Sets `remediatedUserCount`.
    pub fn with_remediated_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedUserCount", value))
    }

    /// `errorUserCount`: `Edm.Int32`
    pub fn error_user_count(&self) -> Option<i32> {
        self.0.i32("errorUserCount")
    }

    /// Sets `errorUserCount`.
    pub fn with_error_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorUserCount", value))
    }

    /// `unknownUserCount`: `Edm.Int32`
    pub fn unknown_user_count(&self) -> Option<i32> {
        self.0.i32("unknownUserCount")
    }

    /// Sets `unknownUserCount`.
    pub fn with_unknown_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownUserCount", value))
    }

    /// `conflictUserCount`: `Edm.Int32`
    pub fn conflict_user_count(&self) -> Option<i32> {
        self.0.i32("conflictUserCount")
    }

    /// Sets `conflictUserCount`.
    pub fn with_conflict_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictUserCount", value))
    }

    /// `notApplicableUserCount`: `Edm.Int32`
    pub fn not_applicable_user_count(&self) -> Option<i32> {
        self.0.i32("notApplicableUserCount")
    }

    /// Sets `notApplicableUserCount`.
    pub fn with_not_applicable_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableUserCount", value))
    }
}
