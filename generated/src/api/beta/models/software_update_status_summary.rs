// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.softwareUpdateStatusSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-softwareupdatestatussummary?view=graph-rest-beta)
    SoftwareUpdateStatusSummary = "microsoft.graph.softwareUpdateStatusSummary"
}

impl SoftwareUpdateStatusSummary {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new(
        "compliantDeviceCount",
    );
    pub const NON_COMPLIANT_DEVICE_COUNT: Property<Self> = Property::new(
        "nonCompliantDeviceCount",
    );
    pub const REMEDIATED_DEVICE_COUNT: Property<Self> = Property::new(
        "remediatedDeviceCount",
    );
    pub const ERROR_DEVICE_COUNT: Property<Self> = Property::new("errorDeviceCount");
    pub const UNKNOWN_DEVICE_COUNT: Property<Self> = Property::new("unknownDeviceCount");
    pub const CONFLICT_DEVICE_COUNT: Property<Self> = Property::new(
        "conflictDeviceCount",
    );
    pub const NOT_APPLICABLE_DEVICE_COUNT: Property<Self> = Property::new(
        "notApplicableDeviceCount",
    );
    pub const COMPLIANT_USER_COUNT: Property<Self> = Property::new("compliantUserCount");
    pub const NON_COMPLIANT_USER_COUNT: Property<Self> = Property::new(
        "nonCompliantUserCount",
    );
    pub const REMEDIATED_USER_COUNT: Property<Self> = Property::new(
        "remediatedUserCount",
    );
    pub const ERROR_USER_COUNT: Property<Self> = Property::new("errorUserCount");
    pub const UNKNOWN_USER_COUNT: Property<Self> = Property::new("unknownUserCount");
    pub const CONFLICT_USER_COUNT: Property<Self> = Property::new("conflictUserCount");
    pub const NOT_APPLICABLE_USER_COUNT: Property<Self> = Property::new(
        "notApplicableUserCount",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `compliantDeviceCount`: `Edm.Int32`
    pub fn compliant_device_count(&self) -> Option<i32> {
        self.0.i32("compliantDeviceCount")
    }

    pub fn with_compliant_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantDeviceCount", value))
    }

    /// `nonCompliantDeviceCount`: `Edm.Int32`
    pub fn non_compliant_device_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantDeviceCount")
    }

    pub fn with_non_compliant_device_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("nonCompliantDeviceCount", value))
    }

    /// `remediatedDeviceCount`: `Edm.Int32`
    pub fn remediated_device_count(&self) -> Option<i32> {
        self.0.i32("remediatedDeviceCount")
    }

    pub fn with_remediated_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedDeviceCount", value))
    }

    /// `errorDeviceCount`: `Edm.Int32`
    pub fn error_device_count(&self) -> Option<i32> {
        self.0.i32("errorDeviceCount")
    }

    pub fn with_error_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorDeviceCount", value))
    }

    /// `unknownDeviceCount`: `Edm.Int32`
    pub fn unknown_device_count(&self) -> Option<i32> {
        self.0.i32("unknownDeviceCount")
    }

    pub fn with_unknown_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownDeviceCount", value))
    }

    /// `conflictDeviceCount`: `Edm.Int32`
    pub fn conflict_device_count(&self) -> Option<i32> {
        self.0.i32("conflictDeviceCount")
    }

    pub fn with_conflict_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictDeviceCount", value))
    }

    /// `notApplicableDeviceCount`: `Edm.Int32`
    pub fn not_applicable_device_count(&self) -> Option<i32> {
        self.0.i32("notApplicableDeviceCount")
    }

    pub fn with_not_applicable_device_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("notApplicableDeviceCount", value))
    }

    /// `compliantUserCount`: `Edm.Int32`
    pub fn compliant_user_count(&self) -> Option<i32> {
        self.0.i32("compliantUserCount")
    }

    pub fn with_compliant_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantUserCount", value))
    }

    /// `nonCompliantUserCount`: `Edm.Int32`
    pub fn non_compliant_user_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantUserCount")
    }

    pub fn with_non_compliant_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantUserCount", value))
    }

    /// `remediatedUserCount`: `Edm.Int32`
    pub fn remediated_user_count(&self) -> Option<i32> {
        self.0.i32("remediatedUserCount")
    }

    pub fn with_remediated_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedUserCount", value))
    }

    /// `errorUserCount`: `Edm.Int32`
    pub fn error_user_count(&self) -> Option<i32> {
        self.0.i32("errorUserCount")
    }

    pub fn with_error_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorUserCount", value))
    }

    /// `unknownUserCount`: `Edm.Int32`
    pub fn unknown_user_count(&self) -> Option<i32> {
        self.0.i32("unknownUserCount")
    }

    pub fn with_unknown_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownUserCount", value))
    }

    /// `conflictUserCount`: `Edm.Int32`
    pub fn conflict_user_count(&self) -> Option<i32> {
        self.0.i32("conflictUserCount")
    }

    pub fn with_conflict_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictUserCount", value))
    }

    /// `notApplicableUserCount`: `Edm.Int32`
    pub fn not_applicable_user_count(&self) -> Option<i32> {
        self.0.i32("notApplicableUserCount")
    }

    pub fn with_not_applicable_user_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("notApplicableUserCount", value))
    }
}
