// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.complianceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-compliancemanagementpartner?view=graph-rest-beta)
    ComplianceManagementPartner = "microsoft.graph.complianceManagementPartner"
}

impl ComplianceManagementPartner {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastHeartbeatDateTime` in queries.
    pub const LAST_HEARTBEAT_DATE_TIME: Property<Self> = Property::new("lastHeartbeatDateTime");
    /// `partnerState` in queries.
    pub const PARTNER_STATE: Property<Self> = Property::new("partnerState");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `macOsOnboarded` in queries.
    pub const MAC_OS_ONBOARDED: Property<Self> = Property::new("macOsOnboarded");
    /// `windowsOnboarded` in queries.
    pub const WINDOWS_ONBOARDED: Property<Self> = Property::new("windowsOnboarded");
    /// `androidOnboarded` in queries.
    pub const ANDROID_ONBOARDED: Property<Self> = Property::new("androidOnboarded");
    /// `iosOnboarded` in queries.
    pub const IOS_ONBOARDED: Property<Self> = Property::new("iosOnboarded");
    /// `macOsEnrollmentAssignments` in queries.
    pub const MAC_OS_ENROLLMENT_ASSIGNMENTS: Property<Self> = Property::new("macOsEnrollmentAssignments");
    /// `windowsEnrollmentAssignments` in queries.
    pub const WINDOWS_ENROLLMENT_ASSIGNMENTS: Property<Self> = Property::new("windowsEnrollmentAssignments");
    /// `androidEnrollmentAssignments` in queries.
    pub const ANDROID_ENROLLMENT_ASSIGNMENTS: Property<Self> = Property::new("androidEnrollmentAssignments");
    /// `iosEnrollmentAssignments` in queries.
    pub const IOS_ENROLLMENT_ASSIGNMENTS: Property<Self> = Property::new("iosEnrollmentAssignments");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastHeartbeatDateTime`: `Edm.DateTimeOffset`
    pub fn last_heartbeat_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastHeartbeatDateTime")
    }

    /// Sets `lastHeartbeatDateTime`.
    pub fn with_last_heartbeat_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastHeartbeatDateTime", value))
    }

    /// `partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`
    ///
    /// Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.
    pub fn partner_state(&self) -> Option<super::DeviceManagementPartnerTenantState> {
        self.0.enumeration("partnerState")
    }

    /// Sets `partnerState`.
    pub fn with_partner_state(self, value: impl Into<Nullable<super::DeviceManagementPartnerTenantState>>) -> Self {
        Self(self.0.with("partnerState", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `macOsOnboarded`: `Edm.Boolean`
    pub fn mac_os_onboarded(&self) -> Option<bool> {
        self.0.bool("macOsOnboarded")
    }

    /// Sets `macOsOnboarded`.
    pub fn with_mac_os_onboarded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("macOsOnboarded", value))
    }

    /// `windowsOnboarded`: `Edm.Boolean`
    pub fn windows_onboarded(&self) -> Option<bool> {
        self.0.bool("windowsOnboarded")
    }

    /// Sets `windowsOnboarded`.
    pub fn with_windows_onboarded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsOnboarded", value))
    }

    /// `androidOnboarded`: `Edm.Boolean`
    pub fn android_onboarded(&self) -> Option<bool> {
        self.0.bool("androidOnboarded")
    }

    /// Sets `androidOnboarded`.
    pub fn with_android_onboarded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("androidOnboarded", value))
    }

    /// `iosOnboarded`: `Edm.Boolean`
    pub fn ios_onboarded(&self) -> Option<bool> {
        self.0.bool("iosOnboarded")
    }

    /// Sets `iosOnboarded`.
    pub fn with_ios_onboarded(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iosOnboarded", value))
    }

    /// `macOsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`
    pub fn mac_os_enrollment_assignments(&self) -> Option<&[super::ComplianceManagementPartnerAssignment]> {
        self.0.models("macOsEnrollmentAssignments")
    }

    /// Sets `macOsEnrollmentAssignments`.
    pub fn with_mac_os_enrollment_assignments(
        self,
        value: impl Into<Nullable<Vec<super::ComplianceManagementPartnerAssignment>>>,
    ) -> Self {
        Self(self.0.with("macOsEnrollmentAssignments", value))
    }

    /// `windowsEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`
    pub fn windows_enrollment_assignments(&self) -> Option<&[super::ComplianceManagementPartnerAssignment]> {
        self.0.models("windowsEnrollmentAssignments")
    }

    /// Sets `windowsEnrollmentAssignments`.
    pub fn with_windows_enrollment_assignments(
        self,
        value: impl Into<Nullable<Vec<super::ComplianceManagementPartnerAssignment>>>,
    ) -> Self {
        Self(self.0.with("windowsEnrollmentAssignments", value))
    }

    /// `androidEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`
    pub fn android_enrollment_assignments(&self) -> Option<&[super::ComplianceManagementPartnerAssignment]> {
        self.0.models("androidEnrollmentAssignments")
    }

    /// Sets `androidEnrollmentAssignments`.
    pub fn with_android_enrollment_assignments(
        self,
        value: impl Into<Nullable<Vec<super::ComplianceManagementPartnerAssignment>>>,
    ) -> Self {
        Self(self.0.with("androidEnrollmentAssignments", value))
    }

    /// `iosEnrollmentAssignments`: `Collection(microsoft.graph.complianceManagementPartnerAssignment)`
    pub fn ios_enrollment_assignments(&self) -> Option<&[super::ComplianceManagementPartnerAssignment]> {
        self.0.models("iosEnrollmentAssignments")
    }

    /// Sets `iosEnrollmentAssignments`.
    pub fn with_ios_enrollment_assignments(
        self,
        value: impl Into<Nullable<Vec<super::ComplianceManagementPartnerAssignment>>>,
    ) -> Self {
        Self(self.0.with("iosEnrollmentAssignments", value))
    }
}
