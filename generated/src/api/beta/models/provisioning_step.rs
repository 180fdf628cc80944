// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.provisioningStep`](https://learn.microsoft.com/graph/api/resources/provisioningstep?view=graph-rest-beta)
    ProvisioningStep = "microsoft.graph.provisioningStep"
}

impl ProvisioningStep {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `details` in queries.
    pub const DETAILS: Property<Self> = Property::new("details");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `provisioningStepType` in queries.
    pub const PROVISIONING_STEP_TYPE: Property<Self> = Property::new("provisioningStepType");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `details`: `microsoft.graph.detailsInfo`
    pub fn details(&self) -> Option<&super::DetailsInfo> {
        self.0.model("details")
    }

    /// Sets `details`.
    pub fn with_details(self, value: impl Into<Nullable<super::DetailsInfo>>) -> Self {
        Self(self.0.with("details", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `provisioningStepType`: `microsoft.graph.provisioningStepType`
    ///
    /// Possible values are: import, scoping, matching, processing, referenceResolution, export, unknownFutureValue.
    pub fn provisioning_step_type(&self) -> Option<super::ProvisioningStepType> {
        self.0.enumeration("provisioningStepType")
    }

    /// Sets `provisioningStepType`.
    pub fn with_provisioning_step_type(self, value: impl Into<Nullable<super::ProvisioningStepType>>) -> Self {
        Self(self.0.with("provisioningStepType", value))
    }

    /// `status`: `microsoft.graph.provisioningResult`
    ///
    /// Possible values are: success, warning, failure, skipped, unknownFutureValue.
    pub fn status(&self) -> Option<super::ProvisioningResult> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ProvisioningResult>>) -> Self {
        Self(self.0.with("status", value))
    }
}
