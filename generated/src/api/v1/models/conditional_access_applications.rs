// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessApplications`](https://learn.microsoft.com/graph/api/resources/conditionalaccessapplications?view=graph-rest-1.0)
    ConditionalAccessApplications = "microsoft.graph.conditionalAccessApplications"
}

impl ConditionalAccessApplications {
    /// `includeApplications` in queries.
    pub const INCLUDE_APPLICATIONS: Property<Self> = Property::new("includeApplications");
    /// `excludeApplications` in queries.
    pub const EXCLUDE_APPLICATIONS: Property<Self> = Property::new("excludeApplications");
    /// `includeUserActions` in queries.
    pub const INCLUDE_USER_ACTIONS: Property<Self> = Property::new("includeUserActions");

    /// `includeApplications`: `Collection(Edm.String)`
    ///
    /// Possible values are: All, Office365.
    pub fn include_applications(&self) -> Option<Vec<&str>> {
        self.0.strs("includeApplications")
    }

    /// Sets `includeApplications`.
    pub fn with_include_applications(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeApplications", value))
    }

    /// `excludeApplications`: `Collection(Edm.String)`
    ///
    /// Possible values are: Office365.
    pub fn exclude_applications(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeApplications")
    }

    /// Sets `excludeApplications`.
    pub fn with_exclude_applications(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeApplications", value))
    }

    /// `includeUserActions`: `Collection(Edm.String)`
    ///
    /// Possible values are: urn:user:registersecurityinfo, urn:user:registerdevice.
    pub fn include_user_actions(&self) -> Option<Vec<&str>> {
        self.0.strs("includeUserActions")
    }

    /// Sets `includeUserActions`.
    pub fn with_include_user_actions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeUserActions", value))
    }
}
