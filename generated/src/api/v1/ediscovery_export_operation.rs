// Written by `cargo xtask gen`; do not edit.
//! `/ediscoveryExportOperation`

use super::models;

crate::runtime::node! {
    /// `/ediscoveryExportOperation`
    EdiscoveryExportOperation
}

impl EdiscoveryExportOperation {
    /// `/ediscoveryExportOperation/reviewSet`
    pub fn review_set(&self) -> review_set::ReviewSet {
        review_set::ReviewSet(self.0.name("reviewSet"))
    }
}

/// `/ediscoveryExportOperation/reviewSet`
pub mod review_set {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/ediscoveryExportOperation/reviewSet`
        ReviewSet
    }

    impl ReviewSet {
        /// `GET /ediscoveryExportOperation/reviewSet` — Get ediscoveryReviewSet
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `eDiscovery.Read.All`, `eDiscovery.ReadWrite.All`
        pub fn get(&self) -> Get<models::security::EdiscoveryReviewSet> {
            let operation = &Operation {
                name: "ediscoveryReviewSet: get",
                method: Method::Get,
                path: "/ediscoveryExportOperation/reviewSet",
                pages: &["security-ediscoveryreviewset-get"],
                work: "eDiscovery.Read.All eDiscovery.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
