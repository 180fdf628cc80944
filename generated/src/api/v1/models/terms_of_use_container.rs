// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termsOfUseContainer`](https://learn.microsoft.com/graph/api/resources/termsOfUseContainer?view=graph-rest-1.0)
    TermsOfUseContainer: super::Entity = "microsoft.graph.termsOfUseContainer"
}

impl TermsOfUseContainer {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `agreementAcceptances` in queries.
    pub const AGREEMENT_ACCEPTANCES: Property<Self> = Property::new("agreementAcceptances");
    /// `agreements` in queries.
    pub const AGREEMENTS: Property<Self> = Property::new("agreements");

    /// `agreementAcceptances`: `Collection(microsoft.graph.agreementAcceptance)`
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn agreement_acceptances(&self) -> Option<&[super::AgreementAcceptance]> {
        self.0.models("agreementAcceptances")
    }

    /// Sets `agreementAcceptances`.
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn with_agreement_acceptances(self, value: impl Into<Nullable<Vec<super::AgreementAcceptance>>>) -> Self {
        Self(self.0.with("agreementAcceptances", value))
    }

    /// `agreements`: `Collection(microsoft.graph.agreement)`
    #[cfg(feature = "governance")]
    pub fn agreements(&self) -> Option<&[super::Agreement]> {
        self.0.models("agreements")
    }

    /// Sets `agreements`.
    #[cfg(feature = "governance")]
    pub fn with_agreements(self, value: impl Into<Nullable<Vec<super::Agreement>>>) -> Self {
        Self(self.0.with("agreements", value))
    }
}
