// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from importedAppleDeviceIdentity.
    ///
    /// [`microsoft.graph.importedAppleDeviceIdentityResult`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedappledeviceidentityresult?view=graph-rest-beta)
    ImportedAppleDeviceIdentityResult: super::ImportedAppleDeviceIdentity = "microsoft.graph.importedAppleDeviceIdentityResult"
}

impl ImportedAppleDeviceIdentityResult {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `serialNumber` in queries.
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    /// `requestedEnrollmentProfileId` in queries.
    pub const REQUESTED_ENROLLMENT_PROFILE_ID: Property<Self> = Property::new("requestedEnrollmentProfileId");
    /// `requestedEnrollmentProfileAssignmentDateTime` in queries.
    pub const REQUESTED_ENROLLMENT_PROFILE_ASSIGNMENT_DATE_TIME: Property<Self> =
        Property::new("requestedEnrollmentProfileAssignmentDateTime");
    /// `isSupervised` in queries.
    pub const IS_SUPERVISED: Property<Self> = Property::new("isSupervised");
    /// `discoverySource` in queries.
    pub const DISCOVERY_SOURCE: Property<Self> = Property::new("discoverySource");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastContactedDateTime` in queries.
    pub const LAST_CONTACTED_DATE_TIME: Property<Self> = Property::new("lastContactedDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `enrollmentState` in queries.
    pub const ENROLLMENT_STATE: Property<Self> = Property::new("enrollmentState");
    /// `platform` in queries.
    pub const PLATFORM: Property<Self> = Property::new("platform");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// Sets `requestedEnrollmentProfileId`.
    pub fn with_requested_enrollment_profile_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestedEnrollmentProfileId", value))
    }

    /// Sets `requestedEnrollmentProfileAssignmentDateTime`.
    pub fn with_requested_enrollment_profile_assignment_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("requestedEnrollmentProfileAssignmentDateTime", value))
    }

    /// Sets `isSupervised`.
    pub fn with_is_supervised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSupervised", value))
    }

    /// Sets `discoverySource`.
    pub fn with_discovery_source(self, value: impl Into<Nullable<super::DiscoverySource>>) -> Self {
        Self(self.0.with("discoverySource", value))
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastContactedDateTime`.
    pub fn with_last_contacted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastContactedDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `enrollmentState`.
    pub fn with_enrollment_state(self, value: impl Into<Nullable<super::EnrollmentState>>) -> Self {
        Self(self.0.with("enrollmentState", value))
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::Platform>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `status`: `Edm.Boolean`
    pub fn status(&self) -> Option<bool> {
        self.0.bool("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("status", value))
    }
}
