// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessreviewscope.
    ///
    /// [`microsoft.graph.principalResourceMembershipsScope`](https://learn.microsoft.com/graph/api/resources/principalresourcemembershipsscope?view=graph-rest-beta)
    PrincipalResourceMembershipsScope: super::AccessReviewScope = "microsoft.graph.principalResourceMembershipsScope"
}

impl PrincipalResourceMembershipsScope {
    /// `principalScopes` in queries.
    pub const PRINCIPAL_SCOPES: Property<Self> = Property::new("principalScopes");
    /// `resourceScopes` in queries.
    pub const RESOURCE_SCOPES: Property<Self> = Property::new("resourceScopes");

    /// `principalScopes`: `Collection(microsoft.graph.accessReviewScope)`
    pub fn principal_scopes(&self) -> Option<&[super::AccessReviewScope]> {
        self.0.models("principalScopes")
    }

    /// Sets `principalScopes`.
    pub fn with_principal_scopes(self, value: impl Into<Nullable<Vec<super::AccessReviewScope>>>) -> Self {
        Self(self.0.with("principalScopes", value))
    }

    /// `resourceScopes`: `Collection(microsoft.graph.accessReviewScope)`
    pub fn resource_scopes(&self) -> Option<&[super::AccessReviewScope]> {
        self.0.models("resourceScopes")
    }

    /// Sets `resourceScopes`.
    pub fn with_resource_scopes(self, value: impl Into<Nullable<Vec<super::AccessReviewScope>>>) -> Self {
        Self(self.0.with("resourceScopes", value))
    }
}
