// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewinstancedecisionitemresource.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitemaccesspackageassignmentpolicyresource?view=graph-rest-beta)
    AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource: super::AccessReviewInstanceDecisionItemResource = "microsoft.graph.accessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource"
}

impl AccessReviewInstanceDecisionItemAccessPackageAssignmentPolicyResource {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `accessPackageDisplayName` in queries.
    pub const ACCESS_PACKAGE_DISPLAY_NAME: Property<Self> = Property::new("accessPackageDisplayName");
    /// `accessPackageId` in queries.
    pub const ACCESS_PACKAGE_ID: Property<Self> = Property::new("accessPackageId");

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

    /// `accessPackageDisplayName`: `Edm.String`
    pub fn access_package_display_name(&self) -> Option<&str> {
        self.0.str("accessPackageDisplayName")
    }

    /// Sets `accessPackageDisplayName`.
    pub fn with_access_package_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessPackageDisplayName", value))
    }

    /// `accessPackageId`: `Edm.String`
    pub fn access_package_id(&self) -> Option<&str> {
        self.0.str("accessPackageId")
    }

    /// Sets `accessPackageId`.
    pub fn with_access_package_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessPackageId", value))
    }
}
