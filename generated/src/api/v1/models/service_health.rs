// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.serviceHealth`](https://learn.microsoft.com/graph/api/resources/servicehealth?view=graph-rest-1.0)
    ServiceHealth = "microsoft.graph.serviceHealth"
}

impl ServiceHealth {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `issues` in queries.
    pub const ISSUES: Property<Self> = Property::new("issues");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `service`: `Edm.String`
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    /// Sets `service`.
    pub fn with_service(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("service", value))
    }

    /// `status`: `microsoft.graph.serviceHealthStatus`
    ///
    /// Possible values are: serviceOperational, investigating, restoringService, verifyingService, serviceRestored, postIncidentReviewPublished, serviceDegradation, serviceInterruption, extendedRecovery, falsePositive, investigationSuspended, resolved, mitigatedExternal, mitigated, resolvedExternal, confirmed, reported, unknownFutureValue.
    pub fn status(&self) -> Option<super::ServiceHealthStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ServiceHealthStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `issues`: `Collection(microsoft.graph.serviceHealthIssue)`
    pub fn issues(&self) -> Option<&[super::ServiceHealthIssue]> {
        self.0.models("issues")
    }

    /// Sets `issues`.
    pub fn with_issues(self, value: impl Into<Nullable<Vec<super::ServiceHealthIssue>>>) -> Self {
        Self(self.0.with("issues", value))
    }
}
