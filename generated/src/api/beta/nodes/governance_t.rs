// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.termsOfUseContainer`, such as `/identityGovernance/termsOfUse`.
    TermsOfUseContainer: super::Entity = models::TermsOfUseContainer
}

impl TermsOfUseContainer {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TermsOfUseContainer> {
        self.0.get("GET termsOfUseContainer: get")
    }

    /// `…/agreementAcceptances`
    ///
    /// The type lists it; no page documents a request there.
    pub fn agreement_acceptances(&self) -> Collection<models::AgreementAcceptance> {
        Collection::at(self.0.name("agreementAcceptances"))
    }

    /// `…/agreements`
    pub fn agreements(&self) -> super::TermsOfUseContainerAgreements {
        super::TermsOfUseContainerAgreements(self.0.name("agreements"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agreement`, such as `/identityGovernance/termsOfUse/agreements`.
    TermsOfUseContainerAgreements[models::Agreement]
}

impl TermsOfUseContainerAgreements {
    /// `POST /identityGovernance/termsOfUse/agreements` — Create agreement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-post-agreements?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Agreement.ReadWrite.All`.
    pub fn create(&self, body: models::Agreement) -> Call<models::Agreement> {
        let sheet = "POST termsOfUseContainer: create
            termsofusecontainer-post-agreements: Agreement.ReadWrite.All | |
            /identityGovernance/termsOfUse/agreements";
        self.0.call(sheet).json(body)
    }

    /// `GET /identityGovernance/termsOfUse/agreements` — List agreements
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-list-agreements?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Agreement.Read.All`.
    pub fn list(&self) -> List<models::Agreement> {
        let sheet = "GET termsOfUseContainer: list
            termsofusecontainer-list-agreements: Agreement.Read.All | |
            /identityGovernance/termsOfUse/agreements";
        self.0.list(sheet)
    }
}
