// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceEnrollmentLimitConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration?view=graph-rest-beta)
    DeviceEnrollmentLimitConfiguration: super::DeviceEnrollmentConfiguration = "microsoft.graph.deviceEnrollmentLimitConfiguration"
}

impl DeviceEnrollmentLimitConfiguration {
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
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `deviceEnrollmentConfigurationType` in queries.
    pub const DEVICE_ENROLLMENT_CONFIGURATION_TYPE: Property<Self> = Property::new("deviceEnrollmentConfigurationType");
    /// `limit` in queries.
    pub const LIMIT: Property<Self> = Property::new("limit");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::EnrollmentConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    ///
    /// Inherited from intune-onboarding-deviceenrollmentconfiguration.
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `deviceEnrollmentConfigurationType`: `microsoft.graph.deviceEnrollmentConfigurationType`
    ///
    /// Possible values are: unknown, limit, platformRestrictions, windowsHelloForBusiness, defaultLimit, defaultPlatformRestrictions, defaultWindowsHelloForBusiness, defaultWindows10EnrollmentCompletionPageConfiguration, windows10EnrollmentCompletionPageConfiguration, deviceComanagementAuthorityConfiguration, singlePlatformRestriction, unknownFutureValue, enrollmentNotificationsConfiguration.
    pub fn device_enrollment_configuration_type(&self) -> Option<super::DeviceEnrollmentConfigurationType> {
        self.0.enumeration("deviceEnrollmentConfigurationType")
    }

    /// Sets `deviceEnrollmentConfigurationType`.
    pub fn with_device_enrollment_configuration_type(
        self,
        value: impl Into<Nullable<super::DeviceEnrollmentConfigurationType>>,
    ) -> Self {
        Self(self.0.with("deviceEnrollmentConfigurationType", value))
    }

    /// `limit`: `Edm.Int32`
    pub fn limit(&self) -> Option<i32> {
        self.0.i32("limit")
    }

    /// Sets `limit`.
    pub fn with_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("limit", value))
    }
}
