// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from importedAppleDeviceIdentity.
    ///
    /// [`microsoft.graph.importedAppleDeviceIdentityResult`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importedappledeviceidentityresult?view=graph-rest-beta)
    ImportedAppleDeviceIdentityResult: super::ImportedAppleDeviceIdentity = "microsoft.graph.importedAppleDeviceIdentityResult"
}

impl ImportedAppleDeviceIdentityResult {
    pub const ID: Property<Self> = Property::new("id");
    pub const SERIAL_NUMBER: Property<Self> = Property::new("serialNumber");
    pub const REQUESTED_ENROLLMENT_PROFILE_ID: Property<Self> = Property::new(
        "requestedEnrollmentProfileId",
    );
    pub const REQUESTED_ENROLLMENT_PROFILE_ASSIGNMENT_DATE_TIME: Property<Self> = Property::new(
        "requestedEnrollmentProfileAssignmentDateTime",
    );
    pub const IS_SUPERVISED: Property<Self> = Property::new("isSupervised");
    pub const DISCOVERY_SOURCE: Property<Self> = Property::new("discoverySource");
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_CONTACTED_DATE_TIME: Property<Self> = Property::new(
        "lastContactedDateTime",
    );
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const ENROLLMENT_STATE: Property<Self> = Property::new("enrollmentState");
    pub const PLATFORM: Property<Self> = Property::new("platform");
    pub const STATUS: Property<Self> = Property::new("status");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serialNumber", value))
    }

    pub fn with_requested_enrollment_profile_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("requestedEnrollmentProfileId", value))
    }

    pub fn with_requested_enrollment_profile_assignment_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("requestedEnrollmentProfileAssignmentDateTime", value))
    }

    pub fn with_is_supervised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSupervised", value))
    }

    pub fn with_discovery_source(
        self,
        value: impl Into<Nullable<super::DiscoverySource>>,
    ) -> Self {
        Self(self.0.with("discoverySource", value))
    }

    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_contacted_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastContactedDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_enrollment_state(
        self,
        value: impl Into<Nullable<super::EnrollmentState>>,
    ) -> Self {
        Self(self.0.with("enrollmentState", value))
    }

    pub fn with_platform(self, value: impl Into<Nullable<super::Platform>>) -> Self {
        Self(self.0.with("platform", value))
    }

    /// `status`: `Edm.Boolean`
    pub fn status(&self) -> Option<bool> {
        self.0.bool("status")
    }

    pub fn with_status(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("status", value))
    }
}
