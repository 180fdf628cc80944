// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.eventPropagationResult`](https://learn.microsoft.com/graph/api/resources/security-eventpropagationresult?view=graph-rest-beta)
    EventPropagationResult = "microsoft.graph.security.eventPropagationResult"
}

impl EventPropagationResult {
    pub const STATUS: Property<Self> = Property::new("status");
    pub const STATUS_INFORMATION: Property<Self> = Property::new("statusInformation");
    pub const SERVICE_NAME: Property<Self> = Property::new("serviceName");
    pub const LOCATION: Property<Self> = Property::new("location");
    pub const WORKLOAD: Property<Self> = Property::new("workload");

    /// `status`: `microsoft.graph.security.eventPropagationStatus`
    ///
    /// Possible values are: none, inProcessing, failed, success.
    pub fn status(&self) -> Option<super::EventPropagationStatus> {
        self.0.enumeration("status")
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::EventPropagationStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `statusInformation`: `Edm.String`
    pub fn status_information(&self) -> Option<&str> {
        self.0.str("statusInformation")
    }

    pub fn with_status_information(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statusInformation", value))
    }

    /// `serviceName`: `Edm.String`
    pub fn service_name(&self) -> Option<&str> {
        self.0.str("serviceName")
    }

    pub fn with_service_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceName", value))
    }

    /// `location`: `Edm.String`
    pub fn location(&self) -> Option<&str> {
        self.0.str("location")
    }

    pub fn with_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `workload`: `Edm.String`
    pub fn workload(&self) -> Option<&str> {
        self.0.str("workload")
    }

    pub fn with_workload(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("workload", value))
    }
}
