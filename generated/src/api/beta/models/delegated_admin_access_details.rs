// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.delegatedAdminAccessDetails`](https://learn.microsoft.com/graph/api/resources/delegatedadminaccessdetails?view=graph-rest-beta)
    DelegatedAdminAccessDetails = "microsoft.graph.delegatedAdminAccessDetails"
}

impl DelegatedAdminAccessDetails {
    /// `unifiedRoles` in queries.
    pub const UNIFIED_ROLES: Property<Self> = Property::new("unifiedRoles");

    /// `unifiedRoles`: `Collection(microsoft.graph.unifiedRole)`
    pub fn unified_roles(&self) -> Option<&[super::UnifiedRole]> {
        self.0.models("unifiedRoles")
    }

    /// Sets `unifiedRoles`.
    pub fn with_unified_roles(self, value: impl Into<Nullable<Vec<super::UnifiedRole>>>) -> Self {
        Self(self.0.with("unifiedRoles", value))
    }
}
