// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembership`](https://learn.microsoft.com/graph/api/resources/decisionItemPrincipalResourceMembership?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembership = "microsoft.graph.decisionItemPrincipalResourceMembership"
}

impl DecisionItemPrincipalResourceMembership {
    /// `membershipType` in queries.
    pub const MEMBERSHIP_TYPE: Property<Self> = Property::new("membershipType");

    /// `membershipType`: `microsoft.graph.decisionItemPrincipalResourceMembershipType`
    ///
    /// Supports multiple values. Possible values are: direct, indirect, unknownFutureValue.
    pub fn membership_type(&self) -> Option<super::DecisionItemPrincipalResourceMembershipType> {
        self.0.enumeration("membershipType")
    }

    /// Sets `membershipType`.
    pub fn with_membership_type(
        self,
        value: impl Into<Nullable<super::DecisionItemPrincipalResourceMembershipType>>,
    ) -> Self {
        Self(self.0.with("membershipType", value))
    }
}
