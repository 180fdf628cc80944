// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.jobResponseBase`, such as `/dataClassification/jobs/{id}`.
    JobResponseBase: super::Entity = models::JobResponseBase
}

impl JobResponseBase {
    /// `GET /dataClassification/jobs/{jobResponseBase-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get(&self) -> Get<models::JobResponseBase> {
        let sheet = "GET jobResponseBase: get
            : Directory.Read.All | | Directory.Read.All
            /dataClassification/jobs/{id}";
        self.0.get(sheet)
    }
}
