// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItemResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemresource?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemResource" {
        "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource",
        "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource",
        "microsoft.graph.accessreviewinstancedecisionitemserviceprincipalresource",
    }
}

impl AccessReviewInstanceDecisionItemResource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
