// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rbacApplicationMultiple`](https://learn.microsoft.com/graph/api/resources/rbacapplicationmultiple?view=graph-rest-beta), [intune-rbac-rbacapplicationmultiple](https://learn.microsoft.com/graph/api/resources/intune-rbac-rbacapplicationmultiple?view=graph-rest-beta)
    RbacApplicationMultiple = "microsoft.graph.rbacApplicationMultiple"
}

impl RbacApplicationMultiple {
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
