// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceEnrollmentConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta)
    DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentConfiguration" {
        "microsoft.graph.deviceComanagementAuthorityConfiguration",
        "microsoft.graph.deviceEnrollmentLimitConfiguration",
        "microsoft.graph.deviceEnrollmentNotificationConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration",
        "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration",
        "microsoft.graph.deviceEnrollmentWindowsHelloForBusinessConfiguration",
        "microsoft.graph.windows10EnrollmentCompletionPageConfiguration",
    }
}

impl DeviceEnrollmentConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `assignments`: `Collection(microsoft.graph.enrollmentConfigurationAssignment)`
    #[cfg(feature = "intune")]
    pub fn assignments(&self) -> Option<&[super::EnrollmentConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    #[cfg(feature = "intune")]
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::EnrollmentConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
