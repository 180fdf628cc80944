// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workforceIntegrationEncryption`](https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption?view=graph-rest-1.0)
    WorkforceIntegrationEncryption = "microsoft.graph.workforceIntegrationEncryption"
}

impl WorkforceIntegrationEncryption {
    /// `protocol` in queries.
    pub const PROTOCOL: Property<Self> = Property::new("protocol");
    /// `secret` in queries.
    pub const SECRET: Property<Self> = Property::new("secret");

    /// `protocol`: `microsoft.graph.workforceIntegrationEncryptionProtocol`
    ///
    /// Possible values are: sharedSecret, unknownFutureValue.
    pub fn protocol(&self) -> Option<super::WorkforceIntegrationEncryptionProtocol> {
        self.0.enumeration("protocol")
    }

    /// Sets `protocol`.
    pub fn with_protocol(self, value: impl Into<Nullable<super::WorkforceIntegrationEncryptionProtocol>>) -> Self {
        Self(self.0.with("protocol", value))
    }

    /// `secret`: `Edm.String`
    pub fn secret(&self) -> Option<&str> {
        self.0.str("secret")
    }

    /// Sets `secret`.
    pub fn with_secret(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("secret", value))
    }
}
