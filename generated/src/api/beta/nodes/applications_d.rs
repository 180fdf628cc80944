// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.delegatedPermissionClassification`, such as `/servicePrincipals/{id}/delegatedPermissionClassifications/{id}`.
    DelegatedPermissionClassification: super::Entity = models::DelegatedPermissionClassification
}

impl DelegatedPermissionClassification {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DelegatedPermissionClassification> {
        self.0.get("GET delegatedPermissionClassification: get")
    }

    /// `DELETE /servicePrincipals/{id}/delegatedPermissionClassifications/{id}` — Delete delegatedpermissionclassification
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-delegatedpermissionclassifications?view=graph-rest-beta)
    /// Also: `/servicePrincipals(appId='{appId}')/delegatedPermissionClassifications/{delegatedPermissionClassification-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.PermissionGrant`; application: `Policy.ReadWrite.PermissionGrant`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete-delegatedpermissionclassifications: Policy.ReadWrite.PermissionGrant | | Policy.ReadWrite.PermissionGrant
            /servicePrincipals/{id}/delegatedPermissionClassifications/{id}
            /servicePrincipals(appId='{appId}')/delegatedPermissionClassifications/{id}";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.directoryDefinition`, such as `/applications/{id}/synchronization/jobs/{id}/schema/directories/{id}`.
    DirectoryDefinition: super::Entity = models::DirectoryDefinition
}

impl DirectoryDefinition {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DirectoryDefinition> {
        self.0.get("GET directoryDefinition: get")
    }

    /// `POST /servicePrincipals/{id}/synchronization/jobs/{jobId}/schema/directories/{directoryId}/discover` — directoryDefinition: discover
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/directorydefinition-discover?view=graph-rest-beta)
    /// Also: `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema/directories/{directoryDefinition-id}/discover`, `/applications/{application-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}/discover`, `/servicePrincipals/{servicePrincipal-id}/synchronization/templates/{synchronizationTemplate-id}/schema/directories/{directoryDefinition-id}/discover`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Directory.ReadWrite.All`.
    pub fn discover(&self) -> Call<models::DirectoryDefinition> {
        let sheet = "POST directoryDefinition: discover
            directorydefinition-discover: Directory.ReadWrite.All | | Application.ReadWrite.OwnedBy Directory.ReadWrite.All
            /servicePrincipals/{id}/synchronization/jobs/{id}/schema/directories/{id}/discover
            /applications/{id}/synchronization/jobs/{id}/schema/directories/{id}/discover
            /applications/{id}/synchronization/templates/{id}/schema/directories/{id}/discover
            /servicePrincipals/{id}/synchronization/templates/{id}/schema/directories/{id}/discover";
        self.0.name("discover").call(sheet)
    }
}
