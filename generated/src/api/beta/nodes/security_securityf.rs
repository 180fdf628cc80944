// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.security.filePlanReferenceTemplate`, such as `/security/labels/filePlanReferences/{id}`.
    SecurityFilePlanReferenceTemplate: super::Entity = models::security::FilePlanReferenceTemplate
}

impl SecurityFilePlanReferenceTemplate {
    /// `GET /security/labels/filePlanReferences/{filePlanReferenceTemplate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-fileplanreferencetemplate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::FilePlanReferenceTemplate> {
        let sheet = "GET filePlanReferenceTemplate: get
            security-fileplanreferencetemplate-get: | |
            /security/labels/filePlanReferences/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.security.fileThreatSubmission`, such as `/security/threatSubmission/fileThreats/{id}`.
    SecurityFileThreatSubmission: super::Entity = models::security::FileThreatSubmission
}

impl SecurityFileThreatSubmission {
    /// `GET /security/threatSubmission/fileThreats/{fileThreatsId}` — Get fileThreatSubmission
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-filethreatsubmission-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`; application: `ThreatSubmission.Read.All`, `ThreatSubmission.ReadWrite.All`.
    pub fn get(&self) -> Get<models::security::FileThreatSubmission> {
        let sheet = "GET fileThreatSubmission: get
            security-filethreatsubmission-get: ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All | | ThreatSubmission.Read.All ThreatSubmission.ReadWrite.All
            /security/threatSubmission/fileThreats/{id}";
        self.0.get(sheet)
    }
}
