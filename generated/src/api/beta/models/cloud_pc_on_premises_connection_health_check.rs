// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionHealthCheck`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnectionhealthcheck?view=graph-rest-beta)
    CloudPcOnPremisesConnectionHealthCheck = "microsoft.graph.cloudPcOnPremisesConnectionHealthCheck"
}

impl CloudPcOnPremisesConnectionHealthCheck {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `errorType` in queries.
    pub const ERROR_TYPE: Property<Self> = Property::new("errorType");
    /// `recommendedAction` in queries.
    pub const RECOMMENDED_ACTION: Property<Self> = Property::new("recommendedAction");
    /// `additionalDetails` in queries.
    pub const ADDITIONAL_DETAILS: Property<Self> = Property::new("additionalDetails");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `status`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, read-only
    ///
    /// Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::CloudPcOnPremisesConnectionStatus> {
        self.0.enumeration("status")
    }

    /// `startDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// `endDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// `errorType`: `microsoft.graph.cloudPcOnPremisesConnectionHealthCheckErrorType`
    pub fn error_type(&self) -> Option<super::CloudPcOnPremisesConnectionHealthCheckErrorType> {
        self.0.enumeration("errorType")
    }

    /// Sets `errorType`.
    pub fn with_error_type(
        self,
        value: impl Into<Nullable<super::CloudPcOnPremisesConnectionHealthCheckErrorType>>,
    ) -> Self {
        Self(self.0.with("errorType", value))
    }

    /// `recommendedAction`: `Edm.String`
    pub fn recommended_action(&self) -> Option<&str> {
        self.0.str("recommendedAction")
    }

    /// Sets `recommendedAction`.
    pub fn with_recommended_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recommendedAction", value))
    }

    /// `additionalDetails`: `Edm.String`
    pub fn additional_details(&self) -> Option<&str> {
        self.0.str("additionalDetails")
    }

    /// Sets `additionalDetails`.
    pub fn with_additional_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalDetails", value))
    }
}
