// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatesummary?view=graph-rest-beta)
    DeviceConfigurationUserStateSummary = "microsoft.graph.deviceConfigurationUserStateSummary"
}

impl DeviceConfigurationUserStateSummary {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `unknownUserCount` in queries.
    pub const UNKNOWN_USER_COUNT: Property<Self> = Property::new("unknownUserCount");
    /// `notApplicableUserCount` in queries.
    pub const NOT_APPLICABLE_USER_COUNT: Property<Self> = Property::new("notApplicableUserCount");
    /// `compliantUserCount` in queries.
    pub const COMPLIANT_USER_COUNT: Property<Self> = Property::new("compliantUserCount");
    /// `remediatedUserCount` in queries.
    pub const REMEDIATED_USER_COUNT: Property<Self> = Property::new("remediatedUserCount");
    /// `nonCompliantUserCount` in queries.
    pub const NON_COMPLIANT_USER_COUNT: Property<Self> = Property::new("nonCompliantUserCount");
    /// `errorUserCount` in queries.
    pub const ERROR_USER_COUNT: Property<Self> = Property::new("errorUserCount");
    /// `conflictUserCount` in queries.
    pub const CONFLICT_USER_COUNT: Property<Self> = Property::new("conflictUserCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `unknownUserCount`: `Edm.Int32`
    pub fn unknown_user_count(&self) -> Option<i32> {
        self.0.i32("unknownUserCount")
    }

    /// Sets `unknownUserCount`.
    pub fn with_unknown_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unknownUserCount", value))
    }

    /// `notApplicableUserCount`: `Edm.Int32`
    pub fn not_applicable_user_count(&self) -> Option<i32> {
        self.0.i32("notApplicableUserCount")
    }

    /// Sets `notApplicableUserCount`.
    pub fn with_not_applicable_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("notApplicableUserCount", value))
    }

    /// `compliantUserCount`: `Edm.Int32`
    pub fn compliant_user_count(&self) -> Option<i32> {
        self.0.i32("compliantUserCount")
    }

    /// Sets `compliantUserCount`.
    pub fn with_compliant_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("compliantUserCount", value))
    }

    /// `remediatedUserCount`: `Edm.Int32`
    pub fn remediated_user_count(&self) -> Option<i32> {
        self.0.i32("remediatedUserCount")
    }

    /// Sets `remediatedUserCount`.
    pub fn with_remediated_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("remediatedUserCount", value))
    }

    /// `nonCompliantUserCount`: `Edm.Int32`
    pub fn non_compliant_user_count(&self) -> Option<i32> {
        self.0.i32("nonCompliantUserCount")
    }

    /// Sets `nonCompliantUserCount`.
    pub fn with_non_compliant_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nonCompliantUserCount", value))
    }

    /// `errorUserCount`: `Edm.Int32`
    pub fn error_user_count(&self) -> Option<i32> {
        self.0.i32("errorUserCount")
    }

    /// Sets `errorUserCount`.
    pub fn with_error_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("errorUserCount", value))
    }

    /// `conflictUserCount`: `Edm.Int32`
    pub fn conflict_user_count(&self) -> Option<i32> {
        self.0.i32("conflictUserCount")
    }

    /// Sets `conflictUserCount`.
    pub fn with_conflict_user_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("conflictUserCount", value))
    }
}
