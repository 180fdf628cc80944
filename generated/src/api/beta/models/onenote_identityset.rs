// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onenoteIdentityset`](https://learn.microsoft.com/graph/api/resources/onenoteidentityset?view=graph-rest-beta)
    OnenoteIdentityset = "microsoft.graph.onenoteIdentityset"
}

impl OnenoteIdentityset {
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

    /// `user`: `microsoft.graph.onenoteIdentity`
    pub fn user(&self) -> Option<&super::OnenoteIdentity> {
        self.0.model("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::OnenoteIdentity>>) -> Self {
        Self(self.0.with("user", value))
    }
}
