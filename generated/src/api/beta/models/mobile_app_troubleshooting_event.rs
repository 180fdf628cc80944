// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapptroubleshootingevent?view=graph-rest-beta)
    MobileAppTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = "microsoft.graph.mobileAppTroubleshootingEvent"
}

impl MobileAppTroubleshootingEvent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `correlationId` in queries.
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    /// `troubleshootingErrorDetails` in queries.
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new("troubleshootingErrorDetails");
    /// `eventName` in queries.
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");
    /// `additionalInformation` in queries.
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new("additionalInformation");
    /// `applicationId` in queries.
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    /// `history` in queries.
    pub const HISTORY: Property<Self> = Property::new("history");
    /// `managedDeviceIdentifier` in queries.
    pub const MANAGED_DEVICE_IDENTIFIER: Property<Self> = Property::new("managedDeviceIdentifier");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `appLogCollectionRequests` in queries.
    pub const APP_LOG_COLLECTION_REQUESTS: Property<Self> = Property::new("appLogCollectionRequests");

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

    /// Sets `troubleshootingErrorDetails`.
    pub fn with_troubleshooting_error_details(
        self,
        value: impl Into<Nullable<super::DeviceManagementTroubleshootingErrorDetails>>,
    ) -> Self {
        Self(self.0.with("troubleshootingErrorDetails", value))
    }

    /// Sets `eventName`.
    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }

    /// Sets `additionalInformation`.
    pub fn with_additional_information(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `applicationId`: `Edm.String`
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    /// Sets `applicationId`.
    pub fn with_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationId", value))
    }

    /// `history`: `Collection(microsoft.graph.mobileAppTroubleshootingHistoryItem)`
    pub fn history(&self) -> Option<&[super::MobileAppTroubleshootingHistoryItem]> {
        self.0.models("history")
    }

    /// Sets `history`.
    pub fn with_history(self, value: impl Into<Nullable<Vec<super::MobileAppTroubleshootingHistoryItem>>>) -> Self {
        Self(self.0.with("history", value))
    }

    /// `managedDeviceIdentifier`: `Edm.String`
    pub fn managed_device_identifier(&self) -> Option<&str> {
        self.0.str("managedDeviceIdentifier")
    }

    /// Sets `managedDeviceIdentifier`.
    pub fn with_managed_device_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceIdentifier", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `appLogCollectionRequests`: `Collection(microsoft.graph.appLogCollectionRequest)`
    #[cfg(feature = "intune")]
    pub fn app_log_collection_requests(&self) -> Option<&[super::AppLogCollectionRequest]> {
        self.0.models("appLogCollectionRequests")
    }

    /// Sets `appLogCollectionRequests`.
    #[cfg(feature = "intune")]
    pub fn with_app_log_collection_requests(
        self,
        value: impl Into<Nullable<Vec<super::AppLogCollectionRequest>>>,
    ) -> Self {
        Self(self.0.with("appLogCollectionRequests", value))
    }
}
