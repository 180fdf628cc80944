// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.pkcs12Certificate`](https://learn.microsoft.com/graph/api/resources/pkcs12certificate?view=graph-rest-1.0)
    Pkcs12Certificate: super::ApiAuthenticationConfigurationBase = "microsoft.graph.pkcs12Certificate"
}

impl Pkcs12Certificate {
    /// `pkcs12Value` in queries.
    pub const PKCS12_VALUE: Property<Self> = Property::new("pkcs12Value");
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");

    /// `pkcs12Value`: `Edm.String`
    ///
    /// Required.
    pub fn pkcs12_value(&self) -> Option<&str> {
        self.0.str("pkcs12Value")
    }

    /// Sets `pkcs12Value`.
    pub fn with_pkcs12_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pkcs12Value", value))
    }

    /// `password`: `Edm.String`
    ///
    /// Required.
    pub fn password(&self) -> Option<&str> {
        self.0.str("password")
    }

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}
