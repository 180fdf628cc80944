// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementTroubleshootingEvent.
    ///
    /// [`microsoft.graph.enrollmentTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-enrollmenttroubleshootingevent?view=graph-rest-1.0)
    EnrollmentTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = "microsoft.graph.enrollmentTroubleshootingEvent"
}

impl EnrollmentTroubleshootingEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `managedDeviceIdentifier` in queries.
    pub const MANAGED_DEVICE_IDENTIFIER: Property<Self> = Property::new("managedDeviceIdentifier");
    /// `operatingSystem` in queries.
    pub const OPERATING_SYSTEM: Property<Self> = Property::new("operatingSystem");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `enrollmentType` in queries.
    pub const ENROLLMENT_TYPE: Property<Self> = Property::new("enrollmentType");
    /// `failureCategory` in queries.
    pub const FAILURE_CATEGORY: Property<Self> = Property::new("failureCategory");
    /// `failureReason` in queries.
    pub const FAILURE_REASON: Property<Self> = Property::new("failureReason");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// Sets `correlationId`.
    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    /// `managedDeviceIdentifier`: `Edm.String`
    pub fn managed_device_identifier(&self) -> Option<&str> {
        self.0.str("managedDeviceIdentifier")
    }

    /// Sets `managedDeviceIdentifier`.
    pub fn with_managed_device_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceIdentifier", value))
    }

    /// `operatingSystem`: `Edm.String`
    pub fn operating_system(&self) -> Option<&str> {
        self.0.str("operatingSystem")
    }

    /// Sets `operatingSystem`.
    pub fn with_operating_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operatingSystem", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `enrollmentType`: `microsoft.graph.deviceEnrollmentType`
    ///
    /// Possible values are: unknown, userEnrollment, deviceEnrollmentManager, appleBulkWithUser, appleBulkWithoutUser, windowsAzureADJoin, windowsBulkUserless, windowsAutoEnrollment, windowsBulkAzureDomainJoin, windowsCoManagement, windowsAzureADJoinUsingDeviceAuth, appleUserEnrollment, appleUserEnrollmentWithServiceAccount.
    pub fn enrollment_type(&self) -> Option<super::DeviceEnrollmentType> {
        self.0.enumeration("enrollmentType")
    }

    /// Sets `enrollmentType`.
    pub fn with_enrollment_type(self, value: impl Into<Nullable<super::DeviceEnrollmentType>>) -> Self {
        Self(self.0.with("enrollmentType", value))
    }

    /// `failureCategory`: `microsoft.graph.deviceEnrollmentFailureReason`
    ///
    /// Possible values are: unknown, authentication, authorization, accountValidation, userValidation, deviceNotSupported, inMaintenance, badRequest, featureNotSupported, enrollmentRestrictionsEnforced, clientDisconnected, userAbandonment.
    pub fn failure_category(&self) -> Option<super::DeviceEnrollmentFailureReason> {
        self.0.enumeration("failureCategory")
    }

    /// Sets `failureCategory`.
    pub fn with_failure_category(self, value: impl Into<Nullable<super::DeviceEnrollmentFailureReason>>) -> Self {
        Self(self.0.with("failureCategory", value))
    }

    /// `failureReason`: `Edm.String`
    pub fn failure_reason(&self) -> Option<&str> {
        self.0.str("failureReason")
    }

    /// Sets `failureReason`.
    pub fn with_failure_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("failureReason", value))
    }
}
