// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworkonpremisescalendarsyncconfiguration?view=graph-rest-beta)
    TeamworkOnPremisesCalendarSyncConfiguration = "microsoft.graph.teamworkOnPremisesCalendarSyncConfiguration"
}

impl TeamworkOnPremisesCalendarSyncConfiguration {
    /// `domain` in queries.
    pub const DOMAIN: Property<Self> = Property::new("domain");
    /// `domainUserName` in queries.
    pub const DOMAIN_USER_NAME: Property<Self> = Property::new("domainUserName");
    /// `smtpAddress` in queries.
    pub const SMTP_ADDRESS: Property<Self> = Property::new("smtpAddress");

    /// `domain`: `Edm.String`
    pub fn domain(&self) -> Option<&str> {
        self.0.str("domain")
    }

    /// Sets `domain`.
    pub fn with_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domain", value))
    }

    /// `domainUserName`: `Edm.String`
    pub fn domain_user_name(&self) -> Option<&str> {
        self.0.str("domainUserName")
    }

    /// Sets `domainUserName`.
    pub fn with_domain_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainUserName", value))
    }

    /// `smtpAddress`: `Edm.String`
    pub fn smtp_address(&self) -> Option<&str> {
        self.0.str("smtpAddress")
    }

    /// Sets `smtpAddress`.
    pub fn with_smtp_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("smtpAddress", value))
    }
}
