// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mfaDetail`](https://learn.microsoft.com/graph/api/resources/mfadetail?view=graph-rest-beta)
    MfaDetail = "microsoft.graph.mfaDetail"
}

impl MfaDetail {
    /// `authDetail` in queries.
    pub const AUTH_DETAIL: Property<Self> = Property::new("authDetail");
    /// `authMethod` in queries.
    pub const AUTH_METHOD: Property<Self> = Property::new("authMethod");

    /// `authDetail`: `Edm.String`
    pub fn auth_detail(&self) -> Option<&str> {
        self.0.str("authDetail")
    }

    /// Sets `authDetail`.
    pub fn with_auth_detail(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authDetail", value))
    }

    /// `authMethod`: `Edm.String`
    pub fn auth_method(&self) -> Option<&str> {
        self.0.str("authMethod")
    }

    /// Sets `authMethod`.
    pub fn with_auth_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authMethod", value))
    }
}
