// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingErrorDetails`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingerrordetails?view=graph-rest-beta)
    DeviceManagementTroubleshootingErrorDetails = "microsoft.graph.deviceManagementTroubleshootingErrorDetails"
}

impl DeviceManagementTroubleshootingErrorDetails {
    /// `context` in queries.
    pub const CONTEXT: Property<Self> = Property::new("context");
    /// `failure` in queries.
    pub const FAILURE: Property<Self> = Property::new("failure");
    /// `failureDetails` in queries.
    pub const FAILURE_DETAILS: Property<Self> = Property::new("failureDetails");
    /// `remediation` in queries.
    pub const REMEDIATION: Property<Self> = Property::new("remediation");
    /// `resources` in queries.
    pub const RESOURCES: Property<Self> = Property::new("resources");

    /// `context`: `Edm.String`
    pub fn context(&self) -> Option<&str> {
        self.0.str("context")
    }

    /// Sets `context`.
    pub fn with_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("context", value))
    }

    /// `failure`: `Edm.String`
    pub fn failure(&self) -> Option<&str> {
        self.0.str("failure")
    }

    /// Sets `failure`.
    pub fn with_failure(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("failure", value))
    }

    /// `failureDetails`: `Edm.String`
    pub fn failure_details(&self) -> Option<&str> {
        self.0.str("failureDetails")
    }

    /// Sets `failureDetails`.
    pub fn with_failure_details(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("failureDetails", value))
    }

    /// `remediation`: `Edm.String`
    pub fn remediation(&self) -> Option<&str> {
        self.0.str("remediation")
    }

    /// Sets `remediation`.
    pub fn with_remediation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remediation", value))
    }

    /// `resources`: `Collection(microsoft.graph.deviceManagementTroubleshootingErrorResource)`
    pub fn resources(&self) -> Option<&[super::DeviceManagementTroubleshootingErrorResource]> {
        self.0.models("resources")
    }

    /// Sets `resources`.
    pub fn with_resources(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTroubleshootingErrorResource>>>,
    ) -> Self {
        Self(self.0.with("resources", value))
    }
}
