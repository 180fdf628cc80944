// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.filePlanReferenceTemplate`, such as `/security/labels/filePlanReferences/{id}`.
    SecurityFilePlanReferenceTemplate: super::Entity = models::security::FilePlanReferenceTemplate
}

impl SecurityFilePlanReferenceTemplate {
    /// `DELETE /security/labels/filePlanReferences/{filePlanReferenceTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-labelsroot-delete-fileplanreferences?view=graph-rest-1.0), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE labelsRoot: delete
            security-labelsroot-delete-fileplanreferences: | |
            /security/labels/filePlanReferences/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/labels/filePlanReferences/{filePlanReferenceTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-fileplanreferencetemplate-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::FilePlanReferenceTemplate> {
        let sheet = "GET filePlanReferenceTemplate: get
            security-fileplanreferencetemplate-get: | |
            /security/labels/filePlanReferences/{id}";
        self.0.get(sheet)
    }
}
