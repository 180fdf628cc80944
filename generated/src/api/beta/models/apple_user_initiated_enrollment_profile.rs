// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appleUserInitiatedEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-appleuserinitiatedenrollmentprofile?view=graph-rest-beta)
    AppleUserInitiatedEnrollmentProfile = "microsoft.graph.appleUserInitiatedEnrollmentProfile"
}

impl AppleUserInitiatedEnrollmentProfile {
    /// `defaultEnrollmentType` in queries.
    pub const DEFAULT_ENROLLMENT_TYPE: Property<Self> = Property::new("defaultEnrollmentType");
    /// `availableEnrollmentTypeOptions` in queries.
    pub const AVAILABLE_ENROLLMENT_TYPE_OPTIONS: Property<Self> = Property::new("availableEnrollmentTypeOptions");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// `defaultEnrollmentType`: `microsoft.graph.appleUserInitiatedEnrollmentType`
    ///
    /// Possible values are: unknown, device, user.
    pub fn default_enrollment_type(&self) -> Option<super::AppleUserInitiatedEnrollmentType> {
        self.0.enumeration("defaultEnrollmentType")
    }

    /// Sets `defaultEnrollmentType`.
    pub fn with_default_enrollment_type(
        self,
        value: impl Into<Nullable<super::AppleUserInitiatedEnrollmentType>>,
    ) -> Self {
        Self(self.0.with("defaultEnrollmentType", value))
    }

    /// `availableEnrollmentTypeOptions`: `Collection(microsoft.graph.appleOwnerTypeEnrollmentType)`
    pub fn available_enrollment_type_options(&self) -> Option<&[super::AppleOwnerTypeEnrollmentType]> {
        self.0.models("availableEnrollmentTypeOptions")
    }

    /// Sets `availableEnrollmentTypeOptions`.
    pub fn with_available_enrollment_type_options(
        self,
        value: impl Into<Nullable<Vec<super::AppleOwnerTypeEnrollmentType>>>,
    ) -> Self {
        Self(self.0.with("availableEnrollmentTypeOptions", value))
    }

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

    /// `platform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown, androidAOSP.
    pub fn platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("platform", value))
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

    /// `assignments`: `Collection(microsoft.graph.appleEnrollmentProfileAssignment)`
    pub fn assignments(&self) -> Option<&[super::AppleEnrollmentProfileAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::AppleEnrollmentProfileAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
