// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-shared-mobileapptroubleshootingevent?view=graph-rest-beta)
    MobileAppTroubleshootingEvent: super::DeviceManagementTroubleshootingEvent = "microsoft.graph.mobileAppTroubleshootingEvent"
}

impl MobileAppTroubleshootingEvent {
    pub const ID: Property<Self> = Property::new("id");
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    pub const CORRELATION_ID: Property<Self> = Property::new("correlationId");
    pub const TROUBLESHOOTING_ERROR_DETAILS: Property<Self> = Property::new(
        "troubleshootingErrorDetails",
    );
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");
    pub const ADDITIONAL_INFORMATION: Property<Self> = Property::new(
        "additionalInformation",
    );
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    pub const HISTORY: Property<Self> = Property::new("history");
    pub const MANAGED_DEVICE_IDENTIFIER: Property<Self> = Property::new(
        "managedDeviceIdentifier",
    );
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const APP_LOG_COLLECTION_REQUESTS: Property<Self> = Property::new(
        "appLogCollectionRequests",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_event_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    pub fn with_correlation_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("correlationId", value))
    }

    pub fn with_troubleshooting_error_details(
        self,
        value: impl Into<Nullable<super::DeviceManagementTroubleshootingErrorDetails>>,
    ) -> Self {
        Self(self.0.with("troubleshootingErrorDetails", value))
    }

    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }

    pub fn with_additional_information(
        self,
        value: impl Into<Nullable<Vec<super::KeyValuePair>>>,
    ) -> Self {
        Self(self.0.with("additionalInformation", value))
    }

    /// `applicationId`: `Edm.String`
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    pub fn with_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationId", value))
    }

    /// `history`: `Collection(microsoft.graph.mobileAppTroubleshootingHistoryItem)`
    pub fn history(&self) -> Option<&[super::MobileAppTroubleshootingHistoryItem]> {
        self.0.models("history")
    }

    pub fn with_history(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppTroubleshootingHistoryItem>>>,
    ) -> Self {
        Self(self.0.with("history", value))
    }

    /// `managedDeviceIdentifier`: `Edm.String`
    pub fn managed_device_identifier(&self) -> Option<&str> {
        self.0.str("managedDeviceIdentifier")
    }

    pub fn with_managed_device_identifier(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("managedDeviceIdentifier", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    #[cfg(feature = "intune")]
    /// `appLogCollectionRequests`: `Collection(microsoft.graph.appLogCollectionRequest)`
    pub fn app_log_collection_requests(
        &self,
    ) -> Option<&[super::AppLogCollectionRequest]> {
        self.0.models("appLogCollectionRequests")
    }

    #[cfg(feature = "intune")]
    pub fn with_app_log_collection_requests(
        self,
        value: impl Into<Nullable<Vec<super::AppLogCollectionRequest>>>,
    ) -> Self {
        Self(self.0.with("appLogCollectionRequests", value))
    }
}
