// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, List};

crate::runtime::node! {
    /// `/compliance`
    Compliance
}

impl Compliance {
    /// `…/ediscovery`
    pub fn ediscovery(&self) -> super::ComplianceEdiscovery {
        super::ComplianceEdiscovery(self.0.name("ediscovery"))
    }
}

crate::runtime::node! {
    /// `/compliance/ediscovery`
    ComplianceEdiscovery
}

impl ComplianceEdiscovery {
    /// `…/cases`
    pub fn cases(&self) -> super::ComplianceEdiscoveryCases {
        super::ComplianceEdiscoveryCases(self.0.name("cases"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ediscovery.case`, such as `/compliance/ediscovery/cases`.
    ComplianceEdiscoveryCases[models::ediscovery::Case]
}

impl ComplianceEdiscoveryCases {
    /// `POST /compliance/ediscovery/cases` — Create case
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn create(&self, body: models::ediscovery::Case) -> Call<models::ediscovery::Case> {
        let sheet = "POST case: create
            ediscovery-case-post: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /compliance/ediscovery/cases";
        self.0.call(sheet).json(body)
    }

    /// `GET /compliance/ediscovery/cases` — List cases
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ediscovery-case-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`.
    pub fn list(&self) -> List<models::ediscovery::Case> {
        let sheet = "GET case: list
            ediscovery-case-list: eDiscovery.Read.All eDiscovery.ReadWrite.All | |
            /compliance/ediscovery/cases";
        self.0.list(sheet)
    }
}
