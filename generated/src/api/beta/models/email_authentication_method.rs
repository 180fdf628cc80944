// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.emailAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/emailauthenticationmethod?view=graph-rest-beta)
    EmailAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.emailAuthenticationMethod"
}

impl EmailAuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }
}
