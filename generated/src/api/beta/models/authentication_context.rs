// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationContext`](https://learn.microsoft.com/graph/api/resources/authenticationcontext?view=graph-rest-beta)
    AuthenticationContext = "microsoft.graph.authenticationContext"
}

impl AuthenticationContext {
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `detail`: `microsoft.graph.authenticationContextDetail`
    ///
    /// Possible values are: required, previouslySatisfied, notApplicable, unknownFutureValue.
    pub fn detail(&self) -> Option<super::AuthenticationContextDetail> {
        self.0.enumeration("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<super::AuthenticationContextDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}
