// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from importedDeviceIdentity.
    ///
    /// [`microsoft.graph.importedDeviceIdentityResult`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentityresult?view=graph-rest-beta)
    ImportedDeviceIdentityResult: super::ImportedDeviceIdentity = "microsoft.graph.importedDeviceIdentityResult"
}

impl ImportedDeviceIdentityResult {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `importedDeviceIdentifier` in queries.
    pub const IMPORTED_DEVICE_IDENTIFIER: Property<Self> = Property::new("importedDeviceIdentifier");
    /// `importedDeviceIdentityType` in queries.
    pub const IMPORTED_DEVICE_IDENTITY_TYPE: Property<Self> = Property::new("importedDeviceIdentityType");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
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

    /// Sets `importedDeviceIdentifier`.
    pub fn with_imported_device_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("importedDeviceIdentifier", value))
    }

    /// Sets `importedDeviceIdentityType`.
    pub fn with_imported_device_identity_type(
        self,
        value: impl Into<Nullable<super::ImportedDeviceIdentityType>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentityType", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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
