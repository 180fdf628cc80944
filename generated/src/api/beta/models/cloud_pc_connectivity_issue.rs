// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPCConnectivityIssue`](https://learn.microsoft.com/graph/api/resources/intune-devices-cloudpcconnectivityissue?view=graph-rest-beta)
    CloudPcConnectivityIssue = "microsoft.graph.cloudPCConnectivityIssue"
}

impl CloudPcConnectivityIssue {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `errorDateTime` in queries.
    pub const ERROR_DATE_TIME: Property<Self> = Property::new("errorDateTime");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `errorDescription` in queries.
    pub const ERROR_DESCRIPTION: Property<Self> = Property::new("errorDescription");
    /// `recommendedAction` in queries.
    pub const RECOMMENDED_ACTION: Property<Self> = Property::new("recommendedAction");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `errorCode`: `Edm.String`
    pub fn error_code(&self) -> Option<&str> {
        self.0.str("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `errorDateTime`: `Edm.DateTimeOffset`
    pub fn error_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("errorDateTime")
    }

    /// Sets `errorDateTime`.
    pub fn with_error_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("errorDateTime", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `errorDescription`: `Edm.String`
    pub fn error_description(&self) -> Option<&str> {
        self.0.str("errorDescription")
    }

    /// Sets `errorDescription`.
    pub fn with_error_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("errorDescription", value))
    }

    /// `recommendedAction`: `Edm.String`
    pub fn recommended_action(&self) -> Option<&str> {
        self.0.str("recommendedAction")
    }

    /// Sets `recommendedAction`.
    pub fn with_recommended_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recommendedAction", value))
    }
}
