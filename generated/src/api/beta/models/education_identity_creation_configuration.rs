// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from educationidentitysynchronizationconfiguration.
    ///
    /// [`microsoft.graph.educationIdentityCreationConfiguration`](https://learn.microsoft.com/graph/api/resources/educationidentitycreationconfiguration?view=graph-rest-beta)
    EducationIdentityCreationConfiguration: super::EducationIdentitySynchronizationConfiguration = "microsoft.graph.educationIdentityCreationConfiguration"
}

impl EducationIdentityCreationConfiguration {
    /// `userDomains` in queries.
    pub const USER_DOMAINS: Property<Self> = Property::new("userDomains");

    /// `userDomains`: `Collection(microsoft.graph.educationIdentityDomain)`
    pub fn user_domains(&self) -> Option<&[super::EducationIdentityDomain]> {
        self.0.models("userDomains")
    }

    /// Sets `userDomains`.
    pub fn with_user_domains(self, value: impl Into<Nullable<Vec<super::EducationIdentityDomain>>>) -> Self {
        Self(self.0.with("userDomains", value))
    }
}
