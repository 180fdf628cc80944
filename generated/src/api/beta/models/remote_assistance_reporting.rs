// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistanceReporting`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancereporting?view=graph-rest-beta)
    RemoteAssistanceReporting = "microsoft.graph.remoteAssistanceReporting"
}

impl RemoteAssistanceReporting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `remoteAssistanceSessionType` in queries.
    pub const REMOTE_ASSISTANCE_SESSION_TYPE: Property<Self> = Property::new("remoteAssistanceSessionType");
    /// `helperEmail` in queries.
    pub const HELPER_EMAIL: Property<Self> = Property::new("helperEmail");
    /// `helperTenantId` in queries.
    pub const HELPER_TENANT_ID: Property<Self> = Property::new("helperTenantId");
    /// `helperFirstName` in queries.
    pub const HELPER_FIRST_NAME: Property<Self> = Property::new("helperFirstName");
    /// `helperLastName` in queries.
    pub const HELPER_LAST_NAME: Property<Self> = Property::new("helperLastName");
    /// `helperOs` in queries.
    pub const HELPER_OS: Property<Self> = Property::new("helperOs");
    /// `helperDeviceAadId` in queries.
    pub const HELPER_DEVICE_AAD_ID: Property<Self> = Property::new("helperDeviceAadId");
    /// `helperDeviceName` in queries.
    pub const HELPER_DEVICE_NAME: Property<Self> = Property::new("helperDeviceName");
    /// `helperEnrollmentState` in queries.
    pub const HELPER_ENROLLMENT_STATE: Property<Self> = Property::new("helperEnrollmentState");
    /// `sharerEmail` in queries.
    pub const SHARER_EMAIL: Property<Self> = Property::new("sharerEmail");
    /// `sharerTenantId` in queries.
    pub const SHARER_TENANT_ID: Property<Self> = Property::new("sharerTenantId");
    /// `sharerFirstName` in queries.
    pub const SHARER_FIRST_NAME: Property<Self> = Property::new("sharerFirstName");
    /// `sharerLastName` in queries.
    pub const SHARER_LAST_NAME: Property<Self> = Property::new("sharerLastName");
    /// `sharerDeviceAadId` in queries.
    pub const SHARER_DEVICE_AAD_ID: Property<Self> = Property::new("sharerDeviceAadId");
    /// `sharerDeviceName` in queries.
    pub const SHARER_DEVICE_NAME: Property<Self> = Property::new("sharerDeviceName");
    /// `sharerOs` in queries.
    pub const SHARER_OS: Property<Self> = Property::new("sharerOs");
    /// `sharerEnrollmentState` in queries.
    pub const SHARER_ENROLLMENT_STATE: Property<Self> = Property::new("sharerEnrollmentState");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `remoteAssistanceSessionType`: `microsoft.graph.remoteAssistanceSessionType`
    ///
    /// Possible values are: viewOnly, fullControl, elevation.
    pub fn remote_assistance_session_type(&self) -> Option<super::RemoteAssistanceSessionType> {
        self.0.enumeration("remoteAssistanceSessionType")
    }

    /// Sets `remoteAssistanceSessionType`.
    pub fn with_remote_assistance_session_type(
        self,
        value: impl Into<Nullable<super::RemoteAssistanceSessionType>>,
    ) -> Self {
        Self(self.0.with("remoteAssistanceSessionType", value))
    }

    /// `helperEmail`: `Edm.String`
    pub fn helper_email(&self) -> Option<&str> {
        self.0.str("helperEmail")
    }

    /// Sets `helperEmail`.
    pub fn with_helper_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperEmail", value))
    }

    /// `helperTenantId`: `Edm.String`
    pub fn helper_tenant_id(&self) -> Option<&str> {
        self.0.str("helperTenantId")
    }

    /// Sets `helperTenantId`.
    pub fn with_helper_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperTenantId", value))
    }

    /// `helperFirstName`: `Edm.String`
    pub fn helper_first_name(&self) -> Option<&str> {
        self.0.str("helperFirstName")
    }

    /// Sets `helperFirstName`.
    pub fn with_helper_first_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperFirstName", value))
    }

    /// `helperLastName`: `Edm.String`
    pub fn helper_last_name(&self) -> Option<&str> {
        self.0.str("helperLastName")
    }

    /// Sets `helperLastName`.
    pub fn with_helper_last_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperLastName", value))
    }

    /// `helperOs`: `Edm.String`
    pub fn helper_os(&self) -> Option<&str> {
        self.0.str("helperOs")
    }

    /// Sets `helperOs`.
    pub fn with_helper_os(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperOs", value))
    }

    /// `helperDeviceAadId`: `Edm.String`
    pub fn helper_device_aad_id(&self) -> Option<&str> {
        self.0.str("helperDeviceAadId")
    }

    /// Sets `helperDeviceAadId`.
    pub fn with_helper_device_aad_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperDeviceAadId", value))
    }

    /// `helperDeviceName`: `Edm.String`
    pub fn helper_device_name(&self) -> Option<&str> {
        self.0.str("helperDeviceName")
    }

    /// Sets `helperDeviceName`.
    pub fn with_helper_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helperDeviceName", value))
    }

    /// `helperEnrollmentState`: `microsoft.graph.enrollmentState`
    ///
    /// Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.
    pub fn helper_enrollment_state(&self) -> Option<super::EnrollmentState> {
        self.0.enumeration("helperEnrollmentState")
    }

    /// Sets `helperEnrollmentState`.
    pub fn with_helper_enrollment_state(self, value: impl Into<Nullable<super::EnrollmentState>>) -> Self {
        Self(self.0.with("helperEnrollmentState", value))
    }

    /// `sharerEmail`: `Edm.String`
    pub fn sharer_email(&self) -> Option<&str> {
        self.0.str("sharerEmail")
    }

    /// Sets `sharerEmail`.
    pub fn with_sharer_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerEmail", value))
    }

    /// `sharerTenantId`: `Edm.String`
    pub fn sharer_tenant_id(&self) -> Option<&str> {
        self.0.str("sharerTenantId")
    }

    /// Sets `sharerTenantId`.
    pub fn with_sharer_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerTenantId", value))
    }

    /// `sharerFirstName`: `Edm.String`
    pub fn sharer_first_name(&self) -> Option<&str> {
        self.0.str("sharerFirstName")
    }

    /// Sets `sharerFirstName`.
    pub fn with_sharer_first_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerFirstName", value))
    }

    /// `sharerLastName`: `Edm.String`
    pub fn sharer_last_name(&self) -> Option<&str> {
        self.0.str("sharerLastName")
    }

    /// Sets `sharerLastName`.
    pub fn with_sharer_last_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerLastName", value))
    }

    /// `sharerDeviceAadId`: `Edm.String`
    pub fn sharer_device_aad_id(&self) -> Option<&str> {
        self.0.str("sharerDeviceAadId")
    }

    /// Sets `sharerDeviceAadId`.
    pub fn with_sharer_device_aad_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerDeviceAadId", value))
    }

    /// `sharerDeviceName`: `Edm.String`
    pub fn sharer_device_name(&self) -> Option<&str> {
        self.0.str("sharerDeviceName")
    }

    /// Sets `sharerDeviceName`.
    pub fn with_sharer_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerDeviceName", value))
    }

    /// `sharerOs`: `Edm.String`
    pub fn sharer_os(&self) -> Option<&str> {
        self.0.str("sharerOs")
    }

    /// Sets `sharerOs`.
    pub fn with_sharer_os(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sharerOs", value))
    }

    /// `sharerEnrollmentState`: `microsoft.graph.enrollmentState`
    ///
    /// Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.
    pub fn sharer_enrollment_state(&self) -> Option<super::EnrollmentState> {
        self.0.enumeration("sharerEnrollmentState")
    }

    /// Sets `sharerEnrollmentState`.
    pub fn with_sharer_enrollment_state(self, value: impl Into<Nullable<super::EnrollmentState>>) -> Self {
        Self(self.0.with("sharerEnrollmentState", value))
    }
}
