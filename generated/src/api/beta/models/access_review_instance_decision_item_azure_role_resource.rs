// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemazureroleresource?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource"
}

impl AccessReviewInstanceDecisionItemAzureRoleResource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `scope`: `microsoft.graph.accessReviewInstanceDecisionItemResource`
    pub fn scope(&self) -> Option<&super::AccessReviewInstanceDecisionItemResource> {
        self.0.model("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<super::AccessReviewInstanceDecisionItemResource>>) -> Self {
        Self(self.0.with("scope", value))
    }
}
