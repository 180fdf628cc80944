// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessClientApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessclientapplications?view=graph-rest-beta)
    ConditionalAccessClientApplications = "microsoft.graph.conditionalAccessClientApplications"
}

impl ConditionalAccessClientApplications {
    /// `excludeServicePrincipals` in queries.
    pub const EXCLUDE_SERVICE_PRINCIPALS: Property<Self> = Property::new("excludeServicePrincipals");
    /// `includeServicePrincipals` in queries.
    pub const INCLUDE_SERVICE_PRINCIPALS: Property<Self> = Property::new("includeServicePrincipals");

    /// `excludeServicePrincipals`: `Collection(Edm.String)`
    pub fn exclude_service_principals(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeServicePrincipals")
    }

    /// Sets `excludeServicePrincipals`.
    pub fn with_exclude_service_principals(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeServicePrincipals", value))
    }

    /// `includeServicePrincipals`: `Collection(Edm.String)`
    pub fn include_service_principals(&self) -> Option<Vec<&str>> {
        self.0.strs("includeServicePrincipals")
    }

    /// Sets `includeServicePrincipals`.
    pub fn with_include_service_principals(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeServicePrincipals", value))
    }
}
