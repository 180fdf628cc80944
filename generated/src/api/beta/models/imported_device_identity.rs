// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.importedDeviceIdentity`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-importeddeviceidentity?view=graph-rest-beta)
    ImportedDeviceIdentity = "microsoft.graph.importedDeviceIdentity" {
        "microsoft.graph.importedDeviceIdentityResult",
    }
}

impl ImportedDeviceIdentity {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `importedDeviceIdentifier`: `Edm.String`
    pub fn imported_device_identifier(&self) -> Option<&str> {
        self.0.str("importedDeviceIdentifier")
    }

    /// Sets `importedDeviceIdentifier`.
    pub fn with_imported_device_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("importedDeviceIdentifier", value))
    }

    /// `importedDeviceIdentityType`: `microsoft.graph.importedDeviceIdentityType`
    ///
    /// Possible values are: unknown, imei, serialNumber.
    pub fn imported_device_identity_type(&self) -> Option<super::ImportedDeviceIdentityType> {
        self.0.enumeration("importedDeviceIdentityType")
    }

    /// Sets `importedDeviceIdentityType`.
    pub fn with_imported_device_identity_type(
        self,
        value: impl Into<Nullable<super::ImportedDeviceIdentityType>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentityType", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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
