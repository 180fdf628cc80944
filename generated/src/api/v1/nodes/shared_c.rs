// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Call, Get};

#[cfg(any(feature = "files", feature = "shifts"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.changeTrackedEntity`, such as `/me/insights/shared/{id}/lastSharedMethod/microsoft.graph.changeTrackedEntity`.
    ChangeTrackedEntity: super::Entity = models::ChangeTrackedEntity
}

#[cfg(any(feature = "files", feature = "shifts"))]
impl ChangeTrackedEntity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ChangeTrackedEntity> {
        self.0.get("GET changeTrackedEntity: get")
    }

    /// `POST /me/insights/shared/{sharedInsight-id}/lastSharedMethod/microsoft.graph.changeTrackedEntity/stageForDeletion`
    ///
    /// Source: metadata.
    /// Status: 204.
    #[cfg(feature = "files")]
    pub fn stage_for_deletion(&self) -> Call<()> {
        let sheet = "POST changeTrackedEntity: stage_for_deletion
            : | |
            /me/insights/shared/{id}/lastSharedMethod/microsoft.graph.changeTrackedEntity/stageForDeletion";
        self.0.name("stageForDeletion").call(sheet)
    }
}

#[cfg(any(feature = "authentication", feature = "governance"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.customCalloutExtension`, such as `/identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}`.
    CustomCalloutExtension: super::Entity = models::CustomCalloutExtension
}

#[cfg(any(feature = "authentication", feature = "governance"))]
impl CustomCalloutExtension {
    /// `DELETE /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-delete?view=graph-rest-1.0), metadata
    /// Status: 204.
    #[cfg(feature = "governance")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE accessPackageAssignmentRequestWorkflowExtension: delete
            accesspackageassignmentrequestworkflowextension-delete: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}";
        self.0.call(sheet)
    }

    /// `GET /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    #[cfg(feature = "governance")]
    pub fn get(&self) -> Get<models::CustomCalloutExtension> {
        let sheet = "GET accessPackageAssignmentRequestWorkflowExtension: get
            accesspackageassignmentrequestworkflowextension-get: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /identityGovernance/entitlementManagement/catalogs/{accessPackageCatalog-id}/customWorkflowExtensions/{customCalloutExtension-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accesspackageassignmentrequestworkflowextension-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    #[cfg(feature = "governance")]
    pub fn update(&self, body: impl Into<models::CustomCalloutExtension>) -> Call<models::CustomCalloutExtension> {
        let sheet = "PATCH accessPackageAssignmentRequestWorkflowExtension: update
            accesspackageassignmentrequestworkflowextension-update: | |
            /identityGovernance/entitlementManagement/catalogs/{id}/customWorkflowExtensions/{id}";
        self.0.call(sheet).json(Into::<models::CustomCalloutExtension>::into(body))
    }
}
