// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.eventPropagationResult`](https://learn.microsoft.com/graph/api/resources/security-eventpropagationresult?view=graph-rest-beta)
    EventPropagationResult = "microsoft.graph.security.eventPropagationResult"
}

impl EventPropagationResult {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `statusInformation` in queries.
    pub const STATUS_INFORMATION: Property<Self> = Property::new("statusInformation");
    /// `serviceName` in queries.
    pub const SERVICE_NAME: Property<Self> = Property::new("serviceName");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `workload` in queries.
    pub const WORKLOAD: Property<Self> = Property::new("workload");

    /// `status`: `microsoft.graph.security.eventPropagationStatus`
    ///
    /// Possible values are: none, inProcessing, failed, success.
    pub fn status(&self) -> Option<super::EventPropagationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::EventPropagationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `statusInformation`: `Edm.String`
    pub fn status_information(&self) -> Option<&str> {
        self.0.str("statusInformation")
    }

    /// Sets `statusInformation`.
    pub fn with_status_information(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusInformation", value))
    }

    /// `serviceName`: `Edm.String`
    pub fn service_name(&self) -> Option<&str> {
        self.0.str("serviceName")
    }

    /// Sets `serviceName`.
    pub fn with_service_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceName", value))
    }

    /// `location`: `Edm.String`
    pub fn location(&self) -> Option<&str> {
        self.0.str("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `workload`: `Edm.String`
    pub fn workload(&self) -> Option<&str> {
        self.0.str("workload")
    }

    /// Sets `workload`.
    pub fn with_workload(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("workload", value))
    }
}
