// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemazureroleresource?view=graph-rest-1.0)
    AccessReviewInstanceDecisionItemAzureRoleResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAzureRoleResource"
}

impl AccessReviewInstanceDecisionItemAzureRoleResource {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ID: Property<Self> = Property::new("id");
    pub const TYPE: Property<Self> = Property::new("type");
    pub const SCOPE: Property<Self> = Property::new("scope");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `scope`: `microsoft.graph.accessReviewInstanceDecisionItemResource`
    pub fn scope(&self) -> Option<&super::AccessReviewInstanceDecisionItemResource> {
        self.0.model("scope")
    }

    pub fn with_scope(
        self,
        value: impl Into<Nullable<super::AccessReviewInstanceDecisionItemResource>>,
    ) -> Self {
        Self(self.0.with("scope", value))
    }
}
