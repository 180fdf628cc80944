// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.importedAppleDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedappledeviceidentity?view=graph-rest-beta)
    ImportedAppleDeviceIdentity = "microsoft.graph.importedAppleDeviceIdentity" {
        "microsoft.graph.importedAppleDeviceIdentityResult",
    }
}

impl ImportedAppleDeviceIdentity {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `serialNumber`: `Edm.String`
    pub fn serial_number(&self) -> Option<&str> {
        self.0.str("serialNumber")
    }

    /// Sets `serialNumber`.
    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    /// `requestedEnrollmentProfileId`: `Edm.String`
    pub fn requested_enrollment_profile_id(&self) -> Option<&str> {
        self.0.str("requestedEnrollmentProfileId")
    }

    /// Sets `requestedEnrollmentProfileId`.
    pub fn with_requested_enrollment_profile_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("requestedEnrollmentProfileId", value))
    }

    /// `requestedEnrollmentProfileAssignmentDateTime`: `Edm.DateTimeOffset`
    pub fn requested_enrollment_profile_assignment_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestedEnrollmentProfileAssignmentDateTime")
    }

    /// Sets `requestedEnrollmentProfileAssignmentDateTime`.
    pub fn with_requested_enrollment_profile_assignment_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("requestedEnrollmentProfileAssignmentDateTime", value))
    }

    /// `isSupervised`: `Edm.Boolean`
    pub fn is_supervised(&self) -> Option<bool> {
        self.0.bool("isSupervised")
    }

    /// Sets `isSupervised`.
    pub fn with_is_supervised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSupervised", value))
    }

    /// `discoverySource`: `microsoft.graph.discoverySource`
    ///
    /// Possible values are: unknown, adminImport, deviceEnrollmentProgram.
    pub fn discovery_source(&self) -> Option<super::DiscoverySource> {
        self.0.enumeration("discoverySource")
    }

    /// Sets `discoverySource`.
    pub fn with_discovery_source(self, value: impl Into<Nullable<super::DiscoverySource>>) -> Self {
        Self(self.0.with("discoverySource", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastContactedDateTime`: `Edm.DateTimeOffset`
    pub fn last_contacted_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastContactedDateTime")
    }

    /// Sets `lastContactedDateTime`.
    pub fn with_last_contacted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastContactedDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `enrollmentState`: `microsoft.graph.enrollmentState`
    ///
    /// Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.
    pub fn enrollment_state(&self) -> Option<super::EnrollmentState> {
        self.0.enumeration("enrollmentState")
    }

    /// Sets `enrollmentState`.
    pub fn with_enrollment_state(self, value: impl Into<Nullable<super::EnrollmentState>>) -> Self {
        Self(self.0.with("enrollmentState", value))
    }

    /// `platform`: `microsoft.graph.platform`
    ///
    /// Possible values are: unknown, ios, android, windows, windowsMobile, macOS.
    pub fn platform(&self) -> Option<super::Platform> {
        self.0.enumeration("platform")
    }

    /// Sets `platform`.
    pub fn with_platform(self, value: impl Into<Nullable<super::Platform>>) -> Self {
        Self(self.0.with("platform", value))
    }
}
