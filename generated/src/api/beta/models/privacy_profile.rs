// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privacyProfile`](https://learn.microsoft.com/graph/api/resources/privacyprofile?view=graph-rest-beta)
    PrivacyProfile = "microsoft.graph.privacyProfile"
}

impl PrivacyProfile {
    /// `contactEmail` in queries.
    pub const CONTACT_EMAIL: Property<Self> = Property::new("contactEmail");
    /// `statementUrl` in queries.
    pub const STATEMENT_URL: Property<Self> = Property::new("statementUrl");

    /// `contactEmail`: `Edm.String`
    ///
    /// Optional.
    pub fn contact_email(&self) -> Option<&str> {
        self.0.str("contactEmail")
    }

    /// Sets `contactEmail`.
    pub fn with_contact_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contactEmail", value))
    }

    /// `statementUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn statement_url(&self) -> Option<&str> {
        self.0.str("statementUrl")
    }

    /// Sets `statementUrl`.
    pub fn with_statement_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("statementUrl", value))
    }
}
