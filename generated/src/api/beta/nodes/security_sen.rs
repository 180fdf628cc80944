// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.sensitiveType`, such as `/dataClassification/sensitiveTypes/{id}`.
    SensitiveType: super::Entity = models::SensitiveType
}

impl SensitiveType {
    /// `GET /dataClassification/sensitiveTypes/{sensitiveType-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`; application: `Directory.Read.All`.
    pub fn get(&self) -> Get<models::SensitiveType> {
        let sheet = "GET sensitiveType: get
            : Directory.Read.All | | Directory.Read.All
            /dataClassification/sensitiveTypes/{id}";
        self.0.get(sheet)
    }
}
