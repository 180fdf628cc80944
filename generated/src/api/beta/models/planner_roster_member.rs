// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.plannerRosterMember`](https://learn.microsoft.com/graph/api/resources/plannerrostermember?view=graph-rest-beta)
    PlannerRosterMember: super::Entity = "microsoft.graph.plannerRosterMember"
}

impl PlannerRosterMember {
    pub const ID: Property<Self> = Property::new("id");
    pub const ROLES: Property<Self> = Property::new("roles");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const USER_ID: Property<Self> = Property::new("userId");

    /// `roles`: `Collection(Edm.String)`
    pub fn roles(&self) -> Option<Vec<&str>> {
        self.0.strs("roles")
    }

    pub fn with_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roles", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }
}
