// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.passwordSingleSignOnCredentialSet`](https://learn.microsoft.com/graph/api/resources/passwordsinglesignoncredentialset?view=graph-rest-beta)
    PasswordSingleSignOnCredentialSet = "microsoft.graph.passwordSingleSignOnCredentialSet"
}

impl PasswordSingleSignOnCredentialSet {
    /// `credentials` in queries.
    pub const CREDENTIALS: Property<Self> = Property::new("credentials");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `credentials`: `Collection(microsoft.graph.credential)`
    pub fn credentials(&self) -> Option<&[super::Credential]> {
        self.0.models("credentials")
    }

    /// Sets `credentials`.
    pub fn with_credentials(self, value: impl Into<Nullable<Vec<super::Credential>>>) -> Self {
        Self(self.0.with("credentials", value))
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
