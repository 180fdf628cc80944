// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.informationalUrl`](https://learn.microsoft.com/graph/api/resources/informationalurl?view=graph-rest-beta)
    InformationalUrl = "microsoft.graph.informationalUrl"
}

impl InformationalUrl {
    /// `logoUrl` in queries.
    pub const LOGO_URL: Property<Self> = Property::new("logoUrl");
    /// `marketingUrl` in queries.
    pub const MARKETING_URL: Property<Self> = Property::new("marketingUrl");
    /// `privacyStatementUrl` in queries.
    pub const PRIVACY_STATEMENT_URL: Property<Self> = Property::new("privacyStatementUrl");
    /// `supportUrl` in queries.
    pub const SUPPORT_URL: Property<Self> = Property::new("supportUrl");
    /// `termsOfServiceUrl` in queries.
    pub const TERMS_OF_SERVICE_URL: Property<Self> = Property::new("termsOfServiceUrl");

    /// `logoUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn logo_url(&self) -> Option<&str> {
        self.0.str("logoUrl")
    }

    /// `marketingUrl`: `Edm.String`
    pub fn marketing_url(&self) -> Option<&str> {
        self.0.str("marketingUrl")
    }

    /// Sets `marketingUrl`.
    pub fn with_marketing_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("marketingUrl", value))
    }

    /// `privacyStatementUrl`: `Edm.String`
    pub fn privacy_statement_url(&self) -> Option<&str> {
        self.0.str("privacyStatementUrl")
    }

    /// Sets `privacyStatementUrl`.
    pub fn with_privacy_statement_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privacyStatementUrl", value))
    }

    /// `supportUrl`: `Edm.String`
    pub fn support_url(&self) -> Option<&str> {
        self.0.str("supportUrl")
    }

    /// Sets `supportUrl`.
    pub fn with_support_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("supportUrl", value))
    }

    /// `termsOfServiceUrl`: `Edm.String`
    pub fn terms_of_service_url(&self) -> Option<&str> {
        self.0.str("termsOfServiceUrl")
    }

    /// Sets `termsOfServiceUrl`.
    pub fn with_terms_of_service_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("termsOfServiceUrl", value))
    }
}
