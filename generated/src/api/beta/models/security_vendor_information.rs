// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.securityVendorInformation`](https://learn.microsoft.com/graph/api/resources/securityvendorinformation?view=graph-rest-beta)
    SecurityVendorInformation = "microsoft.graph.securityVendorInformation"
}

impl SecurityVendorInformation {
    /// `provider` in queries.
    pub const PROVIDER: Property<Self> = Property::new("provider");
    /// `providerVersion` in queries.
    pub const PROVIDER_VERSION: Property<Self> = Property::new("providerVersion");
    /// `subProvider` in queries.
    pub const SUB_PROVIDER: Property<Self> = Property::new("subProvider");
    /// `vendor` in queries.
    pub const VENDOR: Property<Self> = Property::new("vendor");

    /// `provider`: `Edm.String`
    pub fn provider(&self) -> Option<&str> {
        self.0.str("provider")
    }

    /// Sets `provider`.
    pub fn with_provider(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("provider", value))
    }

    /// `providerVersion`: `Edm.String`
    ///
    /// Required.
    pub fn provider_version(&self) -> Option<&str> {
        self.0.str("providerVersion")
    }

    /// Sets `providerVersion`.
    pub fn with_provider_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("providerVersion", value))
    }

    /// `subProvider`: `Edm.String`
    pub fn sub_provider(&self) -> Option<&str> {
        self.0.str("subProvider")
    }

    /// Sets `subProvider`.
    pub fn with_sub_provider(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subProvider", value))
    }

    /// `vendor`: `Edm.String`
    ///
    /// Required.
    pub fn vendor(&self) -> Option<&str> {
        self.0.str("vendor")
    }

    /// Sets `vendor`.
    pub fn with_vendor(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vendor", value))
    }
}
