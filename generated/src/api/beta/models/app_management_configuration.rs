// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appManagementConfiguration`](https://learn.microsoft.com/graph/api/resources/appmanagementconfiguration?view=graph-rest-beta)
    AppManagementConfiguration = "microsoft.graph.appManagementConfiguration"
}

impl AppManagementConfiguration {
    /// `passwordCredentials` in queries.
    pub const PASSWORD_CREDENTIALS: Property<Self> = Property::new("passwordCredentials");
    /// `keyCredentials` in queries.
    pub const KEY_CREDENTIALS: Property<Self> = Property::new("keyCredentials");

    /// `passwordCredentials`: `Collection(microsoft.graph.passwordCredentialConfiguration)`
    pub fn password_credentials(&self) -> Option<&[super::PasswordCredentialConfiguration]> {
        self.0.models("passwordCredentials")
    }

    /// Sets `passwordCredentials`.
    pub fn with_password_credentials(
        self,
        value: impl Into<Nullable<Vec<super::PasswordCredentialConfiguration>>>,
    ) -> Self {
        Self(self.0.with("passwordCredentials", value))
    }

    /// `keyCredentials`: `Collection(microsoft.graph.keyCredentialConfiguration)`
    pub fn key_credentials(&self) -> Option<&[super::KeyCredentialConfiguration]> {
        self.0.models("keyCredentials")
    }

    /// Sets `keyCredentials`.
    pub fn with_key_credentials(self, value: impl Into<Nullable<Vec<super::KeyCredentialConfiguration>>>) -> Self {
        Self(self.0.with("keyCredentials", value))
    }
}
