// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.unifiedRole`](https://learn.microsoft.com/graph/api/resources/unifiedrole?view=graph-rest-beta)
    UnifiedRole = "microsoft.graph.unifiedRole"
}

impl UnifiedRole {
    /// `roleDefinitionId` in queries.
    pub const ROLE_DEFINITION_ID: Property<Self> = Property::new("roleDefinitionId");

    /// `roleDefinitionId`: `Edm.String`
    pub fn role_definition_id(&self) -> Option<&str> {
        self.0.str("roleDefinitionId")
    }

    /// Sets `roleDefinitionId`.
    pub fn with_role_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("roleDefinitionId", value))
    }
}
