// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userRegistrationMethodCount`](https://learn.microsoft.com/graph/api/resources/userregistrationmethodcount?view=graph-rest-beta)
    UserRegistrationMethodCount = "microsoft.graph.userRegistrationMethodCount"
}

impl UserRegistrationMethodCount {
    /// `authenticationMethod` in queries.
    pub const AUTHENTICATION_METHOD: Property<Self> = Property::new("authenticationMethod");
    /// `userCount` in queries.
    pub const USER_COUNT: Property<Self> = Property::new("userCount");

    /// `authenticationMethod`: `Edm.String`
    pub fn authentication_method(&self) -> Option<&str> {
        self.0.str("authenticationMethod")
    }

    /// Sets `authenticationMethod`.
    pub fn with_authentication_method(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("authenticationMethod", value))
    }

    /// `userCount`: `Edm.Int64`
    pub fn user_count(&self) -> Option<i64> {
        self.0.i64("userCount")
    }

    /// Sets `userCount`.
    pub fn with_user_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("userCount", value))
    }
}
